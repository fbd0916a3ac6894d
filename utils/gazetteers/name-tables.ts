import { foldWord } from '../text/fold-word';
import { keyOf } from '../text/name-key';
import { CITY_NAMES } from './cities';
import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from './first-names';
import { ORGANISATIONS } from './organisations';
import { type ListedPhrase, phraseOf, writePhrases } from './phrase';
import { REGION_NAMES } from './regions';

/** Returns the names of organisations, regions and cities, keyed by their first word. Of two equal names, the first is kept. */
export function phraseTable(): Readonly<Record<string, string>> {
  const phrases = new Map<string, ListedPhrase>();
  const add = (name: string, kind: ListedPhrase['kind']): void => {
    const phrase = phraseOf(name, kind);
    const id = phrase.keys.join(' ');
    if (!phrases.has(id)) phrases.set(id, phrase);
  };
  for (const { name, shortForms } of ORGANISATIONS) for (const each of [name, ...shortForms]) add(each, 'organisation');
  for (const name of [...REGION_NAMES, ...CITY_NAMES]) add(name, 'place');
  const byFirstWord = Map.groupBy(phrases.values(), ({ keys: [first = ''] }) => first);
  return Object.fromEntries([...byFirstWord].map(([first, all]) => [first, writePhrases(all)]));
}

/** Returns the full name of an organisation, keyed by each of its names. */
export const fullNameTable = (): Readonly<Record<string, string>> =>
  Object.fromEntries(ORGANISATIONS.flatMap(({ name, shortForms }) => [name, ...shortForms].map((form) => [keyOf(form), keyOf(name)])));

/** Returns the first names of women, of men and of both. */
export function firstNameLists(): Readonly<Record<'female' | 'male' | 'shared', readonly string[]>> {
  const female = foldedSet(FEMALE_NAMES);
  const male = foldedSet(MALE_NAMES);
  const shared = new Set([...foldedSet(SHARED_NAMES), ...[...female].filter((name) => male.has(name))]);
  const unshared = (names: ReadonlySet<string>): string[] => [...names].filter((name) => !shared.has(name));
  return { female: unshared(female), male: unshared(male), shared: [...shared] };
}

const foldedSet = (names: ReadonlySet<string>): Set<string> => new Set([...names].map(foldWord));
