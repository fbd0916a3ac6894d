import { expect, test } from 'vitest';
import { bodyName } from '../../utils/identity/body-name';
import { chooseName } from '../../utils/identity/choose-name';
import { compareNames } from '../../utils/identity/compare-names';
import { stateNamed, stateOfWord } from '../../utils/identity/find-state';
import { keysOf } from '../../utils/identity/keys-of';
import { namesIn, personName } from '../../utils/identity/person-name';
import { placeName } from '../../utils/identity/place-name';

const fitOf = (a: string, langA: string, b: string, langB: string) => compareNames(personName(a, langA), personName(b, langB)).is;

test.each([
  ['Volodymyr Zhelenskyy', 'en', 'Володимира Желенського', 'uk'],
  ['Wolodymyr Schelenskyj', 'de', 'Владимиру Желенскому', 'ru'],
  ['Lech Wążesa', 'pl', 'Lech Wazesa', 'en'],
  ['Anny Kowalczyk', 'pl', 'Анна Ковальчик', 'ru'],
  ['Saif ul-Madun', 'en', 'Сайфул Мадун', 'ru'],
  ['Giorgos Pavlidis', 'en', 'Γιώργος Παυλίδης', 'el'],
  ['Kovari Bence', 'hu', 'Bence Kovari', 'en'],
  ['Benedict XVI', 'en', 'Benedykta XVI', 'pl'],
  ['Tsai Ming-hua', 'en', 'Tsai Minghua', 'en'],
  ['Jürgen Möllweg', 'en', 'Juergen Moellweg', 'en'],
])('«%s» (%s) and «%s» (%s) are one name', (a, langA, b, langB) => {
  expect(fitOf(a, langA, b, langB)).toBe('full');
  const keys = new Set(keysOf(a, 'person', langA, ''));
  expect(keysOf(b, 'person', langB, '').some((key) => keys.has(key))).toBe(true);
});

test.each([
  ['Maria Conti', 'en', 'Mario Conti', 'en'],
  ['Aleksander Nowik', 'pl', 'Aleksandra Nowik', 'pl'],
  ['John A. Weller', 'en', 'John B. Weller', 'en'],
  ['Leo XIV', 'en', 'Leo XIII', 'en'],
  ['Ana Roth', 'en', 'Piet Roth', 'en'],
  ['Roth', 'en', 'Ana Roth', 'en'],
])('«%s» (%s) and «%s» (%s) are not one name', (a, langA, b, langB) => {
  expect(fitOf(a, langA, b, langB)).not.toBe('full');
});

test('a state is known by its names in all cases and languages, and by its adjectives', () => {
  for (const [name, lang] of [
    ['Germany', 'en'],
    ['Niemczech', 'pl'],
    ['Германии', 'ru'],
    ['Німеччини', 'uk'],
    ['Allemagne', 'fr'],
  ] as const)
    expect(stateNamed(name, lang)).toBe('DE');
  expect([stateNamed('Niger', 'en'), stateNamed('Nigeria', 'en'), stateNamed('США', 'ru'), stateNamed('Norland', 'en')]).toEqual([
    'NE',
    'NG',
    'US',
    null,
  ]);
  expect([stateOfWord('French', 'en'), stateOfWord('niemiecki', 'pl'), stateOfWord('українська', 'uk')]).toEqual(['FR', 'DE', 'UA']);
});

test('a public body has the same key in all languages', () => {
  const of = (name: string, lang: string, state = '') => keysOf(name, 'organisation', lang, state)[0];
  expect(of('Верховного суда Италии', 'ru')).toBe(of('Supreme Court of Italy', 'en'));
  expect(of('Sądem Najwyższym', 'pl', 'IT')).toBe(of('Supreme Court of Italy', 'en'));
  expect(of('МИД', 'ru', 'IT')).not.toBe(of('МВД', 'ru', 'IT'));
  expect(bodyName('ООН', 'ru').world).toBe('United Nations');
  expect(bodyName('Unii', 'pl').world).toBe('');
});

test('a place is known by its name in other languages', () => {
  expect(placeName('Wiedniem', 'pl').known).toBe(placeName('Vienna', 'en').known);
});

test('a short first name is that of its usual name, and perhaps that of others', () => {
  expect(fitOf('Ted Marsh', 'en', 'Edward Marsh', 'en')).toBe('full');
  expect(fitOf('Ted Marsh', 'en', 'Theodore Marsh', 'en')).toBe('short');
  expect(fitOf('Pedro Marsh', 'en', 'Peter Marsh', 'en')).toBe('short');
  expect(fitOf('Pedro Marsh', 'en', 'Петр Марш', 'ru')).toBe('full');
  expect(fitOf('Daniel Marsh', 'en', 'Danielle Marsh', 'en')).toBe('conflict');
  expect(namesIn('Ada “Dot” Marsh', 'en').map(({ letters }) => letters)).toEqual(['adamarsh', 'dotmarsh']);
});

test('an identity is shown by the nominative of its most frequent name', () => {
  const of = (name: string, shown: number, lang = 'pl') => ({ name, lang, shown, articles: shown });
  expect(chooseName([of('Anny Kowalczyk', 3), of('Anna Kowalczyk', 1), of('Kowalczyk', 9)], 'person')).toBe('Anna Kowalczyk');
  expect(chooseName([of('Ana M. Roth', 1, 'en'), of('Ana Roth', 4, 'en')], 'person')).toBe('Ana Roth');
});
