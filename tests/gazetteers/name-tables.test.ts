import { expect, test } from 'vitest';
import { knownNamesOf } from '../../utils/analyse/names/known-names';
import { CITY_NAMES } from '../../utils/gazetteers/cities';
import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from '../../utils/gazetteers/first-names';
import gazetteers from '../../utils/gazetteers/gazetteers';
import { ORGANISATIONS } from '../../utils/gazetteers/organisations';
import { REGION_NAMES } from '../../utils/gazetteers/regions';
import english from '../../utils/languages/en';
import { foldWord } from '../../utils/text/fold-word';
import { keyOf, keysOf } from '../../utils/text/name-key';

const known = knownNamesOf(JSON.parse(JSON.stringify(gazetteers)), english);
const forms = ORGANISATIONS.flatMap(({ name, shortForms }) => [name, ...shortForms].map((form) => ({ form, name })));

/** Returns the known name that consists of exactly these words. */
const phrase = (name: string) => {
  const [first = ''] = keysOf(name);
  return known.phrases.get(first)?.find(({ keys }) => keys.join(' ') === keysOf(name).join(' '));
};

test('every organisation, region and city in the lists is a known phrase, and its kind is that of the first list that contains it', () => {
  const places = [...REGION_NAMES, ...CITY_NAMES];
  const listed = new Map<string, string>();
  for (const name of places) listed.set(keyOf(name), 'place');
  for (const { form } of forms) listed.set(keyOf(form), 'organisation');
  for (const [name] of known.states) listed.set(name, 'state');
  const kinds = [...forms.map(({ form }) => form), ...places].map((name) => [name, phrase(name)?.kind, listed.get(keyOf(name))]);
  expect(kinds.filter(([, found, expected]) => found !== expected)).toEqual([]);
});

test('a short name in capitals is recognised only in all caps, unless it is first listed in another spelling', () => {
  expect(['EU', 'UN', 'NATO', 'BBC'].map((name) => phrase(name)?.caps)).toEqual([true, true, true, true]);
  const names = [...forms.map(({ form }) => form), ...REGION_NAMES, ...CITY_NAMES];
  const first = new Map(names.toReversed().map((name) => [keyOf(name), name]));
  const isShort = (name = ''): boolean => name.length < 5 && !/[a-z\s-]/.test(name);
  expect(names.filter((name) => phrase(name)?.kind !== 'state' && phrase(name)?.caps !== isShort(first.get(keyOf(name))))).toEqual([]);
});

test('the longest of the names with the same first word comes first', () => {
  const names = known.phrases.get('united')?.map(({ keys, kind }) => `${keys.join(' ')}: ${kind}`) ?? [];
  expect(names[0]).toBe('united states of america: state');
  expect(names.indexOf('united nations: organisation')).toBeGreaterThan(names.indexOf('united arab emirates: state'));
});

test('every name of an organisation leads to its full name', () => {
  expect(forms.filter(({ form, name }) => known.fullNames.get(keyOf(form)) !== keyOf(name))).toEqual([]);
});

test('every first name has the gender of the list that contains it, or none if several lists contain it', () => {
  const gender = (name: string) => known.firstNames.get(foldWord(name));
  const folded = (names: ReadonlySet<string>): Set<string> => new Set([...names].map(foldWord));
  const [female, male, shared] = [folded(FEMALE_NAMES), folded(MALE_NAMES), folded(SHARED_NAMES)];
  const both = (name: string): boolean => shared.has(foldWord(name)) || (female.has(foldWord(name)) && male.has(foldWord(name)));
  expect([...FEMALE_NAMES].filter((name) => gender(name) !== (both(name) ? null : 'female'))).toEqual([]);
  expect([...MALE_NAMES].filter((name) => gender(name) !== (both(name) ? null : 'male'))).toEqual([]);
  expect([...SHARED_NAMES].filter((name) => gender(name) !== null)).toEqual([]);
});

test.each(['constructor', '__proto__', 'toString', 'qwertz', ''])('«%s» is no known name', (word) => {
  expect([known.phrases, known.firstNames, known.fullNames].map((table) => [table.has(word), table.get(word)])).toEqual(
    Array(3).fill([false, undefined]),
  );
});
