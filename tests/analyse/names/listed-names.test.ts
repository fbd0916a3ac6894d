import { expect, test } from 'vitest';
import { LIST, listedNames } from '../../../utils/analyse/names/listed-names';
import { stemOf } from '../../../utils/analyse/names/stem-of';

const asItIs = (word: string): string => word;

test('a listed name is found by its first word, and keeps the lists that contain it', () => {
  const table = listedNames({ towns: 'Velden, Bad Velden', surnames: '\nVelden' }, asItIs);
  expect(table.get('velden')).toEqual([
    { stems: ['velden'], lists: LIST.towns },
    { stems: ['velden'], lists: LIST.surnames },
  ]);
  expect(table.get('bad')).toEqual([{ stems: ['bad', 'velden'], lists: LIST.towns }]);
});

test('a listed name is found in its inflected forms', () => {
  const table = listedNames({ organisations: 'Gazeta Wierzbowska' }, stemOf);
  expect(table.get(stemOf('gazety'))).toEqual([{ stems: [stemOf('gazety'), stemOf('wierzbowskiej')], lists: LIST.organisations }]);
});

test('empty lists contain no names', () => {
  expect(listedNames({}, asItIs).size).toBe(0);
  expect(listedNames({ places: '' }, asItIs).size).toBe(0);
});
