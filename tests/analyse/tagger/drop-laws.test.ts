import { expect, test } from 'vitest';
import { dropLaws } from '../../../utils/analyse/tagger/drop-laws';
import { namesLeftBy } from './support/names-left';

const leftOf = (marked: string) => namesLeftBy(dropLaws, marked);

test('a law is no organisation, and its short name is no person', () => {
  expect(leftOf('The [organisation Tenants’ Rights Bill] helps. The [person Bill] is new.')).toEqual([]);
});

test('a person called like a law stays a person', () => {
  expect(leftOf('[person Bill Maas] came. The [person Bill] of old was gone.')).toEqual(['Bill Maas', 'Bill']);
  expect(leftOf('It rained. Then [person Bill] laughed, and the [person Bill] of old was back.')).toEqual(['Bill', 'Bill']);
});
