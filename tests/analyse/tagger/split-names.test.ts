import { expect, test } from 'vitest';
import { splitNames } from '../../../utils/analyse/tagger/split-names';
import { namesLeftBy } from './support/names-left';

test('a paper and the person named right after it are two names', () => {
  const text = 'Speaking to the [organisation Harbour Mail Roth] laughed. [person Ana Roth] rows.';
  expect(namesLeftBy(splitNames, text)).toEqual(['Harbour Mail', 'Roth', 'Ana Roth']);
});

test('an organisation keeps the name of its founder', () => {
  const text = 'She left [organisation Harbour Trust Roth] and the [organisation Mail Roth]. [person Ana Roth] rows.';
  expect(namesLeftBy(splitNames, text)).toEqual(['Harbour Trust Roth', 'Mail Roth', 'Ana Roth']);
});

test('a state and the person named right after it are two names', () => {
  expect(namesLeftBy(splitNames, 'The envoy to [person Sweden Ana Roth] left.')).toEqual(['Sweden', 'Ana Roth']);
});

test.each(['Here [person Sweden Ana Roth] sang.', 'She sang to [person Jordan Ana Roth].', 'The envoy to [person Sweden Roth] sang.'])(
  'the name of a state is split off only after an office: %s',
  (text) => {
    expect(namesLeftBy(splitNames, text)).toHaveLength(1);
  },
);
