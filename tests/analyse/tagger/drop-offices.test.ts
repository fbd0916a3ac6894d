import { expect, test } from 'vitest';
import { dropOffices } from '../../../utils/analyse/tagger/drop-offices';
import { namesLeftBy } from './support/names-left';

test('an office after «the» is no person', () => {
  expect(namesLeftBy(dropOffices, 'Ana Roth met the [person Foreign Secretary] and the [person Prime Minister].')).toEqual([]);
});

test('people with an office, and people called like one, stay', () => {
  expect(namesLeftBy(dropOffices, 'The [person King] met [person Prime Minister Lumley] and the [person Justice Roth].')).toEqual([
    'King',
    'Prime Minister Lumley',
    'Justice Roth',
  ]);
});
