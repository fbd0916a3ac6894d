import type { ActorKind } from '../../model';
import type { NameType, TaggedName } from '../tagger/labels';
import type { Seed } from './name-seeds';

const KINDS: Readonly<Record<NameType, ActorKind>> = { person: 'person', organisation: 'organisation', location: 'place' };

/**
 * Makes seeds from the names that the tagger found. All occurrences of a form get the kind that most of them have. A place that has the name
 * of a state is a state.
 * @param states All names of states, each mapped to the state's usual name.
 */
export function taggerSeeds(text: string, names: readonly TaggedName[], states: ReadonlyMap<string, string>): Seed[] {
  const votes = new Map<string, Map<NameType, number>>();
  for (const { start, end, type } of names) {
    const form = text.slice(start, end);
    const counts = votes.get(form) ?? new Map<NameType, number>();
    votes.set(form, counts);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return names.map(({ start, end, type }) => {
    const form = text.slice(start, end);
    const counts = [...(votes.get(form) ?? [])].sort((a, b) => b[1] - a[1]);
    const [most = type, count = 0] = counts[0] ?? [];
    const kind = KINDS[count > (votes.get(form)?.get(type) ?? 0) ? most : type];
    const isState = kind === 'place' && states.has(form);
    return { kind: isState ? 'state' : kind, start, form, shorter: null, base: form, weak: false, role: null, gender: null };
  });
}

/** Makes seeds of the states that are named in a text, for states that the tagger missed. */
export function stateSeeds(text: string, states: ReadonlyMap<string, string>): Seed[] {
  const seeds: Seed[] = [];
  for (const form of states.keys()) {
    const start = form.length > 1 ? text.indexOf(form) : -1;
    if (start >= 0) seeds.push({ kind: 'state', start, form, shorter: null, base: form, weak: false, role: null, gender: null });
  }
  return seeds;
}

/** Matches the marks between the parts of a foreign name. */
const JOINTS = /[·・･ ]/u;
const ARABIC_WORD = /^\p{Script=Arabic}+$/u;
const FOREIGN_WORD = /^[\p{Script=Han}ァ-ヺー]+$/u;

/** Returns the last part of an Arabic or foreign name of several parts, if it can stand for the whole name. Otherwise, returns `null`. */
function surnameIn(form: string): string | null {
  const parts = form.split(JOINTS);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return null;
  return (last.length > 3 && ARABIC_WORD.test(last)) || (last.length > 1 && FOREIGN_WORD.test(last)) ? last : null;
}

/**
 * Makes seeds of the surnames of the persons that the tagger found with a full name. They are names only if the article has the full name,
 * and only as whole words.
 */
export function surnamesOf(tagged: readonly Seed[], isWord: (word: string) => boolean): Seed[] {
  const seeds = new Map<string, Seed>();
  for (const seed of tagged) {
    const surname = seed.kind === 'person' ? surnameIn(seed.form) : null;
    if (surname && !seeds.has(surname) && !isWord(surname)) seeds.set(surname, { ...seed, form: surname, base: surname, weak: true });
  }
  return [...seeds.values()];
}

/**
 * Joins the seeds of the rules with those of the tagger. Where both found a name at the same place, the tagger's extent counts, and the
 * role and gender of the rule's seed. A rule's seed that adds a form of address to the tagged name stays: «张女士» (Ms Zhang).
 */
export function joinSeeds(rules: readonly Seed[], tagged: readonly Seed[]): Seed[] {
  const sorted = [...tagged].sort((a, b) => a.start - b.start);
  const joined = new Map<number, Seed>(sorted.map((seed) => [seed.start, seed]));
  const kept: Seed[] = [];
  for (const seed of rules) {
    const end = seed.start + seed.form.length;
    const overlapping = overlapOf(sorted, seed.start, end);
    const [other] = overlapping;
    if (!other) {
      kept.push(seed);
      continue;
    }
    const isAddressed =
      seed.base !== seed.form && seed.kind === 'person' && other.start === seed.start && other.form.length <= seed.form.length;
    if (isAddressed) {
      joined.delete(other.start);
      kept.push(seed);
    } else if (seed.kind === other.kind && seed.kind === 'person') {
      const known = joined.get(other.start);
      if (known) joined.set(other.start, { ...known, role: seed.role ?? known.role, gender: seed.gender ?? known.gender });
    }
  }
  return [...joined.values(), ...kept];
}

function overlapOf(sorted: readonly Seed[], start: number, end: number): Seed[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start: from, form } = sorted[middle] as Seed;
    if (from + form.length <= start) low = middle + 1;
    else high = middle;
  }
  const found: Seed[] = [];
  for (let at = low; at < sorted.length && (sorted[at] as Seed).start < end; at++) found.push(sorted[at] as Seed);
  return found;
}
