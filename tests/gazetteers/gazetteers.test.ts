import { expect, test } from 'vitest';
import { foldWord } from '../../utils/analyse/names/fold-word';
import { CITY_NAMES } from '../../utils/gazetteers/cities';
import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from '../../utils/gazetteers/first-names';
import * as words from '../../utils/gazetteers/organisation-words';
import { ORGANISATIONS } from '../../utils/gazetteers/organisations';
import { REGION_NAMES } from '../../utils/gazetteers/regions';
import { STATES } from '../../utils/gazetteers/states';

const states = STATES.flatMap(({ name, otherNames }) => [name, ...otherNames]);

test('every state has a name, and no name belongs to two', () => {
  expect(STATES.length).toBeGreaterThanOrEqual(195);
  expect(states.filter((name) => !/^(?:the )?\p{Lu}/u.test(name))).toEqual([]);
  expect(new Set(states).size).toBe(states.length);
});

test('no seat stands for two states, none is itself a state', () => {
  const seats = STATES.flatMap(({ seats: own }) => own);
  expect(seats.filter((seat, at) => seats.indexOf(seat) !== at)).toEqual([]);
  expect(seats.filter((seat) => states.includes(seat))).toEqual([]);
});

test('no demonym is the name of a state', () => {
  expect(STATES.flatMap(({ demonyms }) => demonyms).filter((demonym) => states.includes(demonym))).toEqual([]);
});

test('lists of names are clean: a capital first, no blanks at the ends, nothing empty', () => {
  const all = [...CITY_NAMES, ...REGION_NAMES, ...FEMALE_NAMES, ...MALE_NAMES, ...SHARED_NAMES];
  expect(all.filter((name) => name.trim() !== name || !/^\p{Lu}/u.test(name))).toEqual([]);
});

test('a first name is in one list', () => {
  const lists = [...FEMALE_NAMES, ...MALE_NAMES, ...SHARED_NAMES];
  expect(new Set(lists).size).toBe(lists.length);
});

test('no organisation twice, no short form for two', () => {
  const forms = ORGANISATIONS.flatMap(({ name, shortForms }) => [name, ...shortForms]);
  expect(forms.filter((form, at) => !form || forms.indexOf(form) !== at)).toEqual([]);
});

test('words are folded: small letters without accents', () => {
  const sets = Object.values(words).flatMap((list) => [...list]);
  expect(sets.filter((word) => word !== word.toLowerCase() || (/^\p{Script=Latin}/u.test(word) && word !== foldWord(word)))).toEqual([]);
});
