import { expect, test } from 'vitest';
import { faultsOf } from '../../../scripts/train/names/check-own-texts';
import { readMarked, readOwnTexts } from '../../../scripts/train/names/read-own-texts';

test('the training texts for the tagger mark names without errors such as an unclosed bracket', () => {
  const texts = readOwnTexts();
  expect(texts.length).toBeGreaterThan(500);
  expect(faultsOf(texts)).toEqual([]);
});

test.each([
  ['[p Ana Roth', 'a bracket does not belong to a mark'],
  ['[x Ana Roth]', 'a bracket does not belong to a mark'],
  ["[p Ana Roth's] boat", 'a mark holds a possessive'],
  ['[o the Board]', 'a mark holds an article'],
  ['[p Ana Roth ]', 'begins or ends with a blank'],
])('the check of the training texts reports a name that is marked incorrectly: %s', (marked, fault) => {
  const faults = faultsOf([{ ...readMarked(marked), source: 'own', weight: 1, file: 'x.txt', title: '# x', marked }]);
  expect(faults.some((line) => line.includes(fault))).toBe(true);
});
