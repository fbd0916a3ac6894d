import { expect, test } from 'vitest';
import { areOfTwoStates, holdOneOffice, isSuccessor, officesOf } from '../../utils/identity/office-of';

const holder = (role: string, state = '') => officesOf([{ role, lang: 'en', state }]);

test.each([
  ['mayor of Fell', '', 'Mayor of Fell', ''],
  ['finance minister', 'NO', 'Norwegian Finance Minister', 'SE'],
  ['president', 'FR', 'president', 'FR,DE'],
  ['chief executive of Orsk Steel', '', 'Orsk Steel chief executive', ''],
])('«%s» (%s) and «%s» (%s) are one office', (a, stateA, b, stateB) => {
  expect(holdOneOffice(holder(a, stateA), holder(b, stateB))).toBe(true);
});

test.each([
  ['mayor', '', 'mayor', ''],
  ['mayor of Fell', '', 'deputy mayor of Fell', ''],
  ['mayor of Fell', '', 'former mayor of Fell', ''],
  ['finance minister', 'NO', 'health minister', 'NO'],
  ['senator', 'US', 'senator', 'US'],
  ['brother of the mayor of Fell', '', 'mayor of Fell', ''],
])('«%s» (%s) and «%s» (%s) are not one office', (a, stateA, b, stateB) => {
  expect(holdOneOffice(holder(a, stateA), holder(b, stateB))).toBe(false);
});

test('offices of two states are told apart by the states in the role, or else by all of the article', () => {
  expect(areOfTwoStates(holder('prime minister', 'PT'), holder('interior minister', 'BR'))).toBe(true);
  expect(areOfTwoStates(holder('prime minister', 'PT,BR'), holder('interior minister', 'BR'))).toBe(false);
  expect(areOfTwoStates(holder('Polish president', 'US'), holder('president', 'US,PL'))).toBe(false);
  expect(areOfTwoStates(holder('club president', 'ES'), holder('club president', 'US'))).toBe(false);
});

test('who holds an office and who held it are not the same', () => {
  expect(isSuccessor(holder('former president'), holder('president'))).toBe(true);
  expect(isSuccessor(holder('president'), holder('president'))).toBe(false);
});
