import type { Gazetteers, KindWords, NameWords, RoleWords } from '../../gazetteers/gazetteers';
import type { LanguagePack } from '../../languages/pack';
import type { ActorKind } from '../../model';
import type { Gender } from '../actors/actor-draft';
import { foldWord } from './fold-word';
import { readStates, type State } from './read-states';

/** A name from the gazetteers. */
export interface Phrase {
  /** The folded words of the name. A possessive ending inside it, as in «People's Republic», is a word of its own. */
  readonly keys: readonly string[];
  readonly kind: ActorKind;
  /** Whether the name is a short form, such as «US» or «WHO», that is recognised only in all caps. */
  readonly caps: boolean;
}

/** The look-up tables built from the gazetteers. Every name is folded and has single spaces between its words. */
export interface KnownNames {
  /** The known names, keyed by their first word, with the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Adjectives and nouns for the people of a state or continent, such as «Norwegian» and «South Asian». */
  readonly demonyms: ReadonlySet<string>;
  /** The demonyms of states, each mapped to the usual name of its state. */
  readonly origins: ReadonlyMap<string, string>;
  /** First names, mapped to their gender, or to `null` if both women and men have the name. */
  readonly firstNames: ReadonlyMap<string, Gender | null>;
  /** All names of states, each mapped to the state's usual name. */
  readonly states: ReadonlyMap<string, string>;
  /** The usual names of states as they are written, keyed by the folded name. */
  readonly stateNames: ReadonlyMap<string, string>;
  /** Capital cities and seats of government, each mapped to the usual name of its state. */
  readonly seats: ReadonlyMap<string, string>;
  /** All names and short forms of organisations, each mapped to the organisation's full name. */
  readonly fullNames: ReadonlyMap<string, string>;
  /** Words that indicate the kind of a name. */
  readonly kindWords: SetsOf<KindWords>;
  /** Words that occur inside names or beside them. */
  readonly nameWords: SetsOf<NameWords>;
  /** Words that indicate what people do. */
  readonly roleWords: SetsOf<RoleWords>;
}
type SetsOf<Lists> = Readonly<Record<keyof Lists, ReadonlySet<string>>>;

/** Returns the look-up tables for the gazetteers and the states in a language pack. */
export function knownNamesOf(gazetteers: Gazetteers, pack: Pick<LanguagePack, 'states' | 'shortForms'>): KnownNames {
  const states = readStates(pack);
  const { organisations, kindWords, nameWords, roleWords } = gazetteers;
  return {
    kindWords: setsOf(kindWords),
    nameWords: setsOf(nameWords),
    roleWords: setsOf(roleWords),
    phrases: makePhrases(states, gazetteers),
    demonyms: new Set([...states.flatMap((state) => state.demonyms.map(foldWord)), ...kindWords.peoples]),
    origins: new Map(states.flatMap(({ name, demonyms }) => demonyms.map((each) => [keyOf(each), keyOf(name)] as const))),
    firstNames: gendersOf(gazetteers),
    stateNames: new Map(states.map(({ name }) => [keyOf(name), name])),
    states: new Map(states.flatMap(({ name, otherNames }) => [name, ...otherNames].map((each) => [keyOf(each), keyOf(name)] as const))),
    seats: new Map([...states].reverse().flatMap(({ name, seats }) => seats.map((each) => [keyOf(each), keyOf(name)] as const))),
    fullNames: new Map(
      [...organisations, ...shortFormsOf(pack)].flatMap(({ name, shortForms }) =>
        [name, ...shortForms].map((form) => [keyOf(form), keyOf(name)] as const),
      ),
    ),
  };
}

/** Reads the organisations with short forms in a language pack. */
const shortFormsOf = ({ shortForms = '' }: Pick<LanguagePack, 'shortForms'>): { name: string; shortForms: string[] }[] =>
  shortForms
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [name = '', forms = ''] = line.split(';');
      return { name, shortForms: forms.split(',') };
    });

function setsOf<Key extends string>(lists: Readonly<Record<Key, readonly string[]>>): Readonly<Record<Key, ReadonlySet<string>>> {
  const sets = {} as Record<Key, ReadonlySet<string>>;
  for (const key of Object.keys(lists) as Key[]) sets[key] = new Set(lists[key]);
  return sets;
}

/** Returns the folded words of a name, without «the» at its beginning. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/^the /, '')
    .split(/[\s-]+/)
    .map(foldWord);
/** Returns the folded words of a name, joined by spaces, without «the» at its beginning and without possessive endings. */
export const keyOf = (name: string): string =>
  wordsOf(name)
    .map((word) => word.replace(/'s$/, ''))
    .join(' ');
/** Returns the folded words of a name. A possessive ending inside the name is a word of its own. */
const keysOf = (name: string): string[] =>
  wordsOf(name).flatMap((word, at, { length }) => (at < length - 1 && word.endsWith("'s") ? [word.slice(0, -2), "'s"] : [word]));

function gendersOf({ firstNames: { female, male, shared } }: Gazetteers): ReadonlyMap<string, Gender | null> {
  const genders = new Map<string, Gender | null>();
  for (const name of female) genders.set(foldWord(name), 'female');
  for (const name of male) {
    const key = foldWord(name);
    genders.set(key, genders.get(key) === 'female' ? null : 'male');
  }
  for (const name of shared) genders.set(foldWord(name), null);
  return genders;
}

/**
 * Returns the known names, keyed by their first word. They are read in the order states, organisations, capitals, regions, cities, and of
 * two equal names the first is kept. A state therefore takes precedence over its capital, and a region over a city.
 */
function makePhrases(states: readonly State[], { organisations, regions, cities }: Gazetteers): ReadonlyMap<string, readonly Phrase[]> {
  const all = new Map<string, Phrase[]>();
  const seen = new Set<string>();
  const add = (name: string, kind: ActorKind): void => {
    const bare = name.replace(/^the /, '');
    const keys = keysOf(name);
    const id = keys.join(' ');
    const [first] = keys;
    if (!first || seen.has(id)) return;
    seen.add(id);
    const phrase = { keys, kind, caps: keys.length === 1 && bare.length < 5 && bare === bare.toUpperCase() };
    const list = all.get(first);
    if (list) list.push(phrase);
    else all.set(first, [phrase]);
  };
  for (const { name, otherNames } of states) for (const each of [name, ...otherNames]) add(each, 'state');
  for (const { name, shortForms } of organisations) for (const each of [name, ...shortForms]) add(each, 'organisation');
  for (const { seats } of states) for (const each of seats) add(each, 'place');
  for (const name of regions) add(name, 'place');
  for (const name of cities) add(name, 'place');
  for (const list of all.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return all;
}
