import type { Span } from '../../model';
import type { ActorDraft, Gender, Name } from '../actors/actor-draft';
import type { Seed } from './name-seeds';

/** The maximum number of names in an article. The limit keeps hostile input from slowing down later stages. */
const MAX_NAMES = 2_000;
/** The maximum number of mentions in an article. */
const MAX_MENTIONS = 30_000;

/**
 * A function that returns whether a fuller name contains the base of a name (see `Seed.base`). Depending on the language, the base is the
 * surname at the beginning of the fuller name, or the first or last word.
 */
export type SharesName = (full: string, base: string) => boolean;

interface Person {
  readonly kind: Seed['kind'];
  readonly full: string;
  readonly forms: Set<string>;
  readonly roles: Map<string, Span>;
  gender: Gender | null;
}

/**
 * Groups the names in the text into actors, each with all mentions of all its forms. A single pass over the text finds the mentions of all
 * actors.
 */
export function groupNames(
  text: string,
  seeds: readonly Seed[],
  shares: SharesName,
  tagged: readonly Seed[] = [],
  states: ReadonlyMap<string, string> = new Map(),
): ActorDraft[] {
  const decided = decideLengths(text, seeds.slice(0, MAX_NAMES * 10));
  const people: Person[] = [];
  const byForm = new Map<string, Person>();
  // The fullest forms come first, so a surname is matched with its full name even if the full name appears only later in the text.
  const order = [...decided].sort((a, b) => rank(b) - rank(a));
  for (const { kind, form, base, weak, role, gender } of order) {
    if (people.length >= MAX_NAMES) break;
    const known = byForm.get(form);
    let person =
      known && (known.kind === kind || kind !== 'place')
        ? known
        : people.find((one) => one.kind === kind && isSame(one, form, base, shares, states));
    person ??= known;
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
  const places = new Map(tagged.map(({ start, form }) => [start, form]));
  const mentions = findForms(text, byForm, places);
  return people
    .map((person) => draftOf(text, person, mentions.get(person) ?? []))
    .filter(({ names }) => names.length > 0)
    .sort(byFirst);
}

/** Matches what may follow the name of a place in its longer form: «市» (city), «省» (province), «区» (district) and the like. */
const PLACE_END = /^(?:市|省|县|縣|区|區|州|镇|鎮|府|都|県|町|村)$/u;

/** Returns an Arabic name without the preposition «to» that is joined to its article: «الصومال» for «للصومال». */
const withoutPreposition = (form: string): string => form.replace(/^لل/u, 'ال');

/** Returns whether a form is another name of an actor. */
function isSame({ kind, full }: Person, form: string, base: string, shares: SharesName, states: ReadonlyMap<string, string>): boolean {
  if (form === full || withoutPreposition(form) === full) return true;
  if (kind === 'person') return shares(full, base);
  if (kind === 'organisation') return base.length > 1 && shares(full, base);
  if (kind === 'state') return states.get(full) === states.get(form);
  return full.startsWith(form) && PLACE_END.test(full.slice(form.length));
}

const byFirst = (a: ActorDraft, b: ActorDraft): number => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0);

/** Returns the rank of a form. Full names rank above short forms, and weak forms rank last. */
const rank = ({ form, base, weak }: Seed): number =>
  (weak || form.startsWith('لل') ? 0 : form === base ? 100 : 50) + Math.min(form.length, 40);

/** Shortens a name whose last letter may belong to the next word, if the shorter form is more frequent in the text. */
function decideLengths(text: string, seeds: readonly Seed[]): Seed[] {
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

/** Finds all mentions of all forms. If several forms begin at the same offset, the longest one is used. */
function findForms(text: string, forms: ReadonlyMap<string, Person>, places: ReadonlyMap<number, string>): Map<Person, Span[]> {
  const lengths = new Map<string, number[]>();
  for (const { length, 0: first = '' } of forms.keys()) {
    if (length === 1) continue;
    const own = lengths.get(first);
    if (!own) lengths.set(first, [length]);
    else if (!own.includes(length)) own.push(length);
  }
  for (const own of lengths.values()) own.sort((a, b) => b - a);
  const found = new Map<Person, Span[]>();
  let left = MAX_MENTIONS;
  for (let at = 0; at < text.length && left > 0; at++) {
    const length =
      places.get(at)?.length ??
      lengths
        .get(text.charAt(at))
        ?.find((each) => forms.has(text.slice(at, at + each)) && !cutsWord(text, at, each) && !isCut(places, at, each));
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

/** Returns whether a name of the tagger begins inside a stretch. */
function isCut(places: ReadonlyMap<number, string>, at: number, length: number): boolean {
  for (let inside = at + 1; inside < at + length; inside++) if (places.has(inside)) return true;
  return false;
}

const spaced = /[\p{Script=Arabic}\p{Script=Latin}\p{Script=Katakana}ー]/u;

/**
 * Returns whether a name found at an offset is only part of a longer word. This can be determined only in Arabic, Latin and katakana
 * script.
 */
const cutsWord = (text: string, at: number, length: number): boolean =>
  (spaced.test(text.charAt(at + length)) && spaced.test(text.charAt(at + length - 1))) ||
  (spaced.test(text.charAt(at - 1)) && spaced.test(text.charAt(at)) && !/(?:^|\P{L})[وفبلك]$/u.test(text.slice(Math.max(0, at - 2), at)));

function draftOf(text: string, { kind, full, forms, roles, gender }: Person, spans: readonly Span[]): ActorDraft {
  const found = new Set(spans.map(({ start, end }) => text.slice(start, end)));
  const names = spans.map(({ start, end }): Name => ({ start, end, kind, title: null }));
  return {
    kind,
    name: full,
    aliases: [...forms].filter((form) => form !== full && found.has(form)),
    names,
    roles: [...roles.values()],
    gender,
  };
}
