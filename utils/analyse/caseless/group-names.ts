import type { Span } from '../../model';
import type { ActorDraft, Gender, Name } from '../actors/actor-draft';
import type { Seed } from './name-seeds';

/** No article has more names; a hostile text must not make the steps that follow slow. */
const MOST = 2_000;
const MOST_MENTIONS = 30_000;

/** How one form of a name belongs to a fuller one: by its surname that comes first, or by its last word. */
export type SharesName = (full: string, base: string) => boolean;

interface Person {
  readonly kind: Seed['kind'];
  readonly full: string;
  readonly forms: Set<string>;
  readonly roles: Map<string, Span>;
  gender: Gender | null;
}

/** Every actor once, with all places where a form of the name stands. One pass over the text. */
export function groupNames(text: string, seeds: readonly Seed[], shares: SharesName): ActorDraft[] {
  const settled = settle(text, seeds.slice(0, MOST * 10));
  const people: Person[] = [];
  const byForm = new Map<string, Person>();
  // The fullest first, so that a surname above the full name finds it.
  const order = [...settled].sort((a, b) => rank(b) - rank(a));
  for (const { kind, form, base, weak, role, gender } of order) {
    if (people.length >= MOST) break;
    let person = byForm.get(form) ?? people.find((one) => one.kind === kind && form !== one.full && shares(one.full, base));
    if (!person) {
      if (weak) continue;
      person = { kind, full: form, forms: new Set(), roles: new Map(), gender: null };
      people.push(person);
    }
    person.forms.add(form);
    byForm.set(form, person);
    if (role) person.roles.set(text.slice(role.start, role.end), role);
    person.gender ??= gender;
  }
  const mentions = findForms(text, new Map([...byForm].map(([form, person]) => [form, person])));
  return people
    .map((person) => draftOf(person, mentions.get(person) ?? []))
    .filter(({ names }) => names.length > 0)
    .sort(byFirst);
}

const byFirst = (a: ActorDraft, b: ActorDraft): number => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0);

/** Full names before short ones, weak ones last. */
const rank = ({ form, base, weak }: Seed): number => (weak ? 0 : form === base ? 100 : 50) + Math.min(form.length, 40);

/** Decides by the whole text where a name ends that may be a letter shorter. */
function settle(text: string, seeds: readonly Seed[]): Seed[] {
  const unclear = new Map<string, null>();
  for (const { form, shorter } of seeds) if (shorter) unclear.set(form, null).set(shorter, null);
  if (unclear.size === 0) return [...seeds];
  const counts = new Map<string, number>();
  for (const form of unclear.keys()) counts.set(form, 0);
  const lengths = [...new Set([...unclear.keys()].map(({ length }) => length))];
  for (let at = 0; at < text.length; at++) {
    for (const length of lengths) {
      const piece = text.slice(at, at + length);
      const count = counts.get(piece);
      if (count !== undefined) counts.set(piece, count + 1);
    }
  }
  return seeds.map((seed) => {
    if (!seed.shorter || (counts.get(seed.shorter) ?? 0) <= (counts.get(seed.form) ?? 0)) return seed;
    return { ...seed, form: seed.shorter, base: seed.shorter, shorter: null };
  });
}

/** Every place of every form, the longest where several begin. */
function findForms(text: string, forms: ReadonlyMap<string, Person>): Map<Person, Span[]> {
  const lengths = new Map<string, number[]>();
  for (const { length, 0: first = '' } of forms.keys()) {
    const own = lengths.get(first);
    if (!own) lengths.set(first, [length]);
    else if (!own.includes(length)) own.push(length);
  }
  for (const own of lengths.values()) own.sort((a, b) => b - a);
  const found = new Map<Person, Span[]>();
  let left = MOST_MENTIONS;
  for (let at = 0; at < text.length && left > 0; at++) {
    const length = lengths.get(text.charAt(at))?.find((each) => forms.has(text.slice(at, at + each)) && !cutsWord(text, at, each));
    const person = length && forms.get(text.slice(at, at + length));
    if (!person) continue;
    const spans = found.get(person);
    if (spans) spans.push({ start: at, end: at + length });
    else found.set(person, [{ start: at, end: at + length }]);
    at += length - 1;
    left--;
  }
  return found;
}

const spaced = /[\p{Script=Arabic}\p{Script=Latin}\p{Script=Katakana}ー]/u;

/** Whether a form would be cut out of a longer word of a script that writes blanks. */
const cutsWord = (text: string, at: number, length: number): boolean =>
  (spaced.test(text.charAt(at + length)) && spaced.test(text.charAt(at + length - 1))) ||
  (spaced.test(text.charAt(at - 1)) && spaced.test(text.charAt(at)) && !/(?:^|\P{L})[وفبلك]$/u.test(text.slice(Math.max(0, at - 2), at)));

function draftOf({ kind, full, forms, roles, gender }: Person, spans: readonly Span[]): ActorDraft {
  const names = spans.map(({ start, end }): Name => ({ start, end, kind, title: null }));
  return { kind, name: full, aliases: [...forms].filter((form) => form !== full), names, roles: [...roles.values()], gender };
}
