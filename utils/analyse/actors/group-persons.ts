import { skeletonOf } from '../names/skeleton';
import type { Gender } from './actor-draft';
import { ClusterIndex } from './cluster-index';
import type { NameParts } from './name-parts';

interface Person {
  readonly members: NameParts[];
  /** The words of its fullest name. */
  words: readonly string[];
  /** How often the text has named it so far, and where it last did. */
  named: number;
  lastEnd: number;
}

const SUFFIXES = new Set(['jr', 'sr', 'junior', 'senior']);
const lastOf = (words: readonly string[]): string => {
  const last = words.at(-1) ?? '';
  return SUFFIXES.has(last) && words.length > 1 ? (words.at(-2) ?? '') : last;
};

/**
 * Names of persons by who bears them. Full names first, so that a surname above the full name finds it; then single words by surname,
 * first name, any inner word, and spelling. Two full names with one surname stay two unless their first names agree.
 * @param genderOf what the titles of a name tell.
 * @param genderOfGroup what all mentions of somebody tell.
 */
export function groupPersons(
  names: readonly NameParts[],
  genderOf: (parts: NameParts) => Gender | null,
  genderOfGroup: (members: readonly NameParts[]) => Gender | null,
): NameParts[][] {
  const people: Person[] = [];
  const byKey = new ClusterIndex<Person>();
  const byLast = new ClusterIndex<Person>();
  const byWord = new ClusterIndex<Person>();
  const bySpelling = new ClusterIndex<Person>();
  const open = (parts: NameParts): Person => {
    const person: Person = { members: [], words: parts.words, named: 0, lastEnd: 0 };
    people.push(person);
    return person;
  };
  const add = (person: Person, parts: NameParts): void => {
    person.members.push(parts);
    if (parts.words.length > person.words.length) person.words = parts.words;
    byKey.add(parts.key, person);
    byLast.add(lastOf(parts.words), person);
    bySpelling.add(skeletonOf(lastOf(parts.words)), person);
    for (const word of parts.words) byWord.add(word, person);
    if (parts.nickname) byWord.add(parts.nickname, person);
  };
  const note = (person: Person, { name }: NameParts): void => {
    person.named++;
    person.lastEnd = name.end;
  };
  const full = names.filter(({ words }) => words.length > 1);
  for (const parts of full) {
    const last = lastOf(parts.words);
    const person =
      byKey.find(parts.key) ??
      byLast.find(last, ({ words }) => firstsAgree(words, parts.words) || endsWith(words, parts.words)) ??
      bySpelling.find(skeletonOf(last), ({ words }) => firstsAgree(words, parts.words)) ??
      byWord.find(parts.words[0] ?? '', ({ words }) => within(words, parts.words) || within(parts.words, words));
    add(person ?? open(parts), parts);
  }
  // Single words see the people in the order of the text: the latest before them, else the first after them.
  const recent = { key: new ClusterIndex<Person>(), last: new ClusterIndex<Person>() };
  const genders = new Map<Person, Gender | null>();
  const personOf = new Map(people.flatMap((person) => person.members.map((parts) => [parts, person] as const)));
  for (const parts of names) {
    const known = personOf.get(parts);
    if (known) {
      recent.last.add(lastOf(parts.words), known);
      note(known, parts);
      continue;
    }
    const [word = ''] = parts.words;
    const gender = genderOf(parts);
    const fits = (person: Person): boolean => {
      if (!gender) return true;
      if (!genders.has(person)) genders.set(person, genderOfGroup(person.members));
      const theirs = genders.get(person);
      return !theirs || gender === theirs;
    };
    const latest = recent.last.find(word, fits);
    const person =
      (latest && mainBearer(latest, recent.last.recent(word).filter(fits), parts.name.start)) ??
      byLast.find(word, fits) ??
      byKey.find(word, fits) ??
      byWord.find(word, fits) ??
      bySpelling.find(skeletonOf(word), fits);
    const chosen = person ?? open(parts);
    add(chosen, parts);
    if (gender) genders.set(chosen, gender);
    recent.last.add(word, chosen);
    note(chosen, parts);
  }
  return people.map(({ members }) => members);
}

/** Behind so many UTF-16 units a full name is no longer the nearest. */
const NEAR = 300;

/**
 * Whom a bare surname means that several people bear: whoever was named right before; farther on the one whom the article has named most often
 * up to there, as relatives are named in full.
 */
function mainBearer(latest: Person, bearers: readonly Person[], start: number): Person {
  if (start - latest.lastEnd <= NEAR) return latest;
  return bearers.reduce((main, person) => (person.named > main.named ? person : main), latest);
}

/** Whether the first names of two people with one surname may be one: equal, an initial, or a short form of three letters and more. */
function firstsAgree(a: readonly string[], b: readonly string[]): boolean {
  const [one = ''] = a;
  const [other = ''] = b;
  if (one === other || a.length < 2 || b.length < 2) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length <= 2 && short[0] === long[0]) return true;
  return short.length > 2 && (long.startsWith(short) || skeletonOf(short) === skeletonOf(long));
}

/** «Le Morel» and «Ana Le Morel»: a surname of several words. */
function endsWith(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return short.length > 1 && short.length < long.length && short.every((word, at) => word === long[long.length - short.length + at]);
}

/** Whether the shorter name's words stand in the longer one in the same order. */
function within(long: readonly string[], short: readonly string[]): boolean {
  if (short.length < 2 || short.length > long.length) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}
