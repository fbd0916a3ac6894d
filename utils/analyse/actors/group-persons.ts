import type { KnownNames } from '../names/known-names';
import { skeletonOf } from '../names/skeleton';
import type { Gender } from './actor-draft';
import { ClusterIndex } from './cluster-index';
import type { NameParts } from './name-parts';

/** A person and the names that have been assigned to them. */
interface Person {
  readonly members: NameParts[];
  /** The stems of the words of the person's fullest name. */
  words: readonly string[];
  /** The number of mentions of the person up to the current name. */
  named: number;
  /** The number of those mentions that are only the surname. */
  bySurname: number;
  /** The offset at which the person's most recent mention ends. */
  lastEnd: number;
}

/** Functions that infer a gender from names. They return `null` if the names indicate none. */
export interface GenderReaders {
  /** Returns the gender indicated by the title in one mention of a person, such as «Mr» or «Ms». */
  readonly ofTitle: (parts: NameParts) => Gender | null;
  /** Returns the gender that all mentions of a person together indicate. */
  readonly ofMembers: (members: readonly NameParts[]) => Gender | null;
}

/**
 * Groups the names of people by person. Full names are grouped first, because a surname may refer to a full name that appears only later.
 * Two full names with the same surname refer to different people unless their first names agree.
 */
export function groupPersons(names: readonly NameParts[], genders: GenderReaders, { nameWords }: KnownNames): NameParts[][] {
  const groups = new PersonGroups(genders, nameWords.generations);
  for (const parts of names) if (parts.words.length > 1) groups.addFullName(parts);
  // The names are read in text order, because a name of a single word refers to a matching person before it. Only if there is none does it
  // refer to a matching person after it.
  for (const parts of names) {
    if (parts.words.length > 1) groups.noteFullName(parts);
    else groups.addSingleWord(parts);
  }
  return groups.people.map(({ members }) => members);
}

/** The people found so far while names are being grouped. */
class PersonGroups {
  readonly people: Person[] = [];
  readonly #genderReaders: GenderReaders;
  readonly #generations: ReadonlySet<string>;
  readonly #byKey = new ClusterIndex<Person>();
  readonly #byLastWord = new ClusterIndex<Person>();
  readonly #byWord = new ClusterIndex<Person>();
  readonly #bySpelling = new ClusterIndex<Person>();
  /** The people mentioned up to the current name, keyed by surname. */
  readonly #mentioned = new ClusterIndex<Person>();
  readonly #genders = new Map<Person, Gender | null>();
  readonly #personOf = new Map<NameParts, Person>();

  constructor(genderReaders: GenderReaders, generations: ReadonlySet<string>) {
    this.#genderReaders = genderReaders;
    this.#generations = generations;
  }

  /** Assigns a full name to an existing person or to a new one. */
  addFullName(parts: NameParts): void {
    const last = this.#surnameOf(parts);
    const person =
      this.#byKey.find(parts.stem) ??
      this.#byLastWord.find(last, ({ words }) => firstNamesAgree(words, parts.stems) || shareSurname(words, parts.stems)) ??
      this.#bySpelling.find(skeletonOf(last), ({ words }) => firstNamesAgree(words, parts.stems)) ??
      this.#byWord.find(parts.stems[0] ?? '', ({ words }) => containsInOrder(words, parts.stems) || containsInOrder(parts.stems, words));
    this.#assign(person, parts);
  }

  /** Records a full name as a mention of its person. */
  noteFullName(parts: NameParts): void {
    const person = this.#personOf.get(parts);
    if (person) this.#mention(person, this.#surnameOf(parts), parts);
  }

  /** Assigns a name of one word to an existing person or to a new one. */
  addSingleWord(parts: NameParts): void {
    const [word = ''] = parts.stems;
    const gender = this.#genderReaders.ofTitle(parts);
    const fits = (person: Person): boolean => this.#hasGender(person, gender);
    const latest = this.#mentioned.find(word, fits);
    const person =
      (latest && mainBearer(latest, this.#mentioned.recent(word).filter(fits), parts.name.start)) ??
      this.#byLastWord.find(word, fits) ??
      this.#byKey.find(word, fits) ??
      this.#byWord.find(word, fits) ??
      this.#bySpelling.find(skeletonOf(word), fits);
    const chosen = this.#assign(person, parts);
    if (gender) this.#genders.set(chosen, gender);
    this.#mention(chosen, word, parts);
  }

  /** Adds a name to the person found, or to a new person if none was found, and updates the indexes. */
  #assign(found: Person | undefined, parts: NameParts): Person {
    const person = found ?? { members: [], words: parts.stems, named: 0, bySurname: 0, lastEnd: 0 };
    if (!found) this.people.push(person);
    person.members.push(parts);
    this.#personOf.set(parts, person);
    if (parts.stems.length > person.words.length) person.words = parts.stems;
    const last = this.#surnameOf(parts);
    this.#byKey.add(parts.stem, person);
    this.#byLastWord.add(last, person);
    this.#bySpelling.add(skeletonOf(last), person);
    for (const word of parts.stems) this.#byWord.add(word, person);
    if (parts.nickname) this.#byWord.add(parts.nickname, person);
    return person;
  }

  #mention(person: Person, surname: string, { name, words }: NameParts): void {
    this.#mentioned.add(surname, person);
    person.named++;
    if (words.length === 1) person.bySurname++;
    person.lastEnd = name.end;
  }

  /** Returns whether a person may have the given gender. If no title has revealed the person's gender, it is determined here and cached. */
  #hasGender(person: Person, gender: Gender | null): boolean {
    if (!gender) return true;
    if (!this.#genders.has(person)) this.#genders.set(person, this.#genderReaders.ofMembers(person.members));
    const known = this.#genders.get(person);
    return !known || known === gender;
  }

  /** Returns the surname from a name: its last word, ignoring a suffix such as «Jr.». */
  #surnameOf({ words, stems }: NameParts): string {
    const isGeneration = this.#generations.has(words.at(-1) ?? '') && words.length > 1;
    return stems.at(isGeneration ? -2 : -1) ?? '';
  }
}

/** The maximum distance, in UTF-16 units, between a surname that several people share and the last mention of the person it refers to. */
const NEAR_DISTANCE = 300;

/** The same distance for a person who has not yet been called by the surname alone while another has. */
const NEAR_NEWCOMER = 100;
/** The number of times that a person must have been called by the surname alone to keep it when relatives are mentioned. */
const SETTLED = 4;

/**
 * Returns the person meant by a surname that several people share. If one of them was mentioned just before, it is that person. Otherwise,
 * it is the person called by the surname most often so far, or mentioned most often, because articles refer to less important relatives by
 * their full names.
 */
function mainBearer(latest: Person, bearers: readonly Person[], start: number): Person {
  const main = bearers.reduce((most, person) => (person.bySurname > most.bySurname ? person : most), latest);
  const isNewcomer = latest.bySurname === 0 && main !== latest;
  if (isNewcomer && main.bySurname >= SETTLED) return main;
  if (start - latest.lastEnd <= (isNewcomer ? NEAR_NEWCOMER : NEAR_DISTANCE)) return latest;
  return isNewcomer ? main : bearers.reduce((most, person) => (person.named > most.named ? person : most), latest);
}

/**
 * Returns whether two full names with the same surname may belong to the same person. They may if the first names are equal, or if one is
 * an initial of the other or a short form of it with at least three letters.
 */
function firstNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [one = ''] = a;
  const [other = ''] = b;
  if (one === other || a.length < 2 || b.length < 2) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length <= 2 && short[0] === long[0]) return true;
  return short.length > 2 && (long.startsWith(short) || skeletonOf(short) === skeletonOf(long));
}

/**
 * Returns whether the longer of two names ends with the shorter one and the shorter one is a surname of several words, such as «Le Morel»
 * in «Ana Le Morel».
 */
function shareSurname(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return short.length > 1 && short.length < long.length && short.every((word, at) => word === long[long.length - short.length + at]);
}

/** Returns whether a name contains all the words of a shorter name in the same order. */
function containsInOrder(long: readonly string[], short: readonly string[]): boolean {
  if (short.length < 2 || short.length > long.length) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}
