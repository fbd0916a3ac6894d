import { expect, test } from 'vitest';
import { readStates } from '../../utils/analyse/names/read-states';
import { CITY_NAMES } from '../../utils/gazetteers/cities';
import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from '../../utils/gazetteers/first-names';
import * as words from '../../utils/gazetteers/organisation-words';
import { ORGANISATIONS } from '../../utils/gazetteers/organisations';
import { REGION_NAMES } from '../../utils/gazetteers/regions';
import english from '../../utils/languages/en';
import { foldWord } from '../../utils/text/fold-word';

const STATES = readStates(english);
const states = STATES.flatMap(({ name, otherNames }) => [name, ...otherNames]);

test('at least 195 states are listed, and their names are capitalised and unique', () => {
  expect(STATES.length).toBeGreaterThanOrEqual(195);
  expect(states.filter((name) => !/^(?:the )?\p{Lu}/u.test(name))).toEqual([]);
  expect(new Set(states).size).toBe(states.length);
});

test('no seat of government belongs to two states or has the name of a state', () => {
  const seats = STATES.flatMap(({ seats: own }) => own);
  expect(seats.filter((seat, at) => seats.indexOf(seat) !== at)).toEqual([]);
  expect(seats.filter((seat) => states.includes(seat))).toEqual([]);
});

test('no demonym is also the name of a state', () => {
  expect(STATES.flatMap(({ demonyms }) => demonyms).filter((demonym) => states.includes(demonym))).toEqual([]);
});

test('no listed name has a capital letter inside a word, except for a few known names such as YouTube', () => {
  const inner = /\b\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{3,}\b/gu;
  const organisations = ORGANISATIONS.flatMap(({ name, shortForms }) => [name, ...shortForms]);
  const names = [...organisations, ...CITY_NAMES, ...REGION_NAMES, ...FEMALE_NAMES, ...MALE_NAMES, ...SHARED_NAMES, ...states].join('\n');
  const known = ['AstraZeneca', 'ExxonMobil', 'KwaZulu', 'TotalEnergies', 'YouTube'];
  expect([...new Set(names.match(inner))].sort()).toEqual(known);
});

test('every listed name begins with a capital letter and has no leading or trailing spaces', () => {
  const all = [...CITY_NAMES, ...REGION_NAMES, ...FEMALE_NAMES, ...MALE_NAMES, ...SHARED_NAMES];
  expect(all.filter((name) => name.trim() !== name || !/^\p{Lu}/u.test(name))).toEqual([]);
});

test('no first name is listed twice', () => {
  const lists = [...FEMALE_NAMES, ...MALE_NAMES, ...SHARED_NAMES];
  expect(new Set(lists).size).toBe(lists.length);
});

test('no name or short form of an organisation is empty or listed twice', () => {
  const forms = ORGANISATIONS.flatMap(({ name, shortForms }) => [name, ...shortForms]);
  expect(forms.filter((form, at) => !form || forms.indexOf(form) !== at)).toEqual([]);
});

test('the words that identify organisations and places are in lower case, and those in Latin script have no accents', () => {
  const sets = Object.values(words).flatMap((list) => [...list]);
  expect(sets.filter((word) => word !== word.toLowerCase() || (/^\p{Script=Latin}/u.test(word) && word !== foldWord(word)))).toEqual([]);
});
