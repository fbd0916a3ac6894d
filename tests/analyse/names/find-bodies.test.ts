import { expect, test } from 'vitest';
import { withBodies } from '../../../utils/analyse/names/find-bodies';
import { namesOf } from '../../support/languages';

const bodiesIn = (text: string, lang = 'de') =>
  withBodies(text, [{ start: 0, end: 3, type: 'location' }], namesOf(lang)).map(({ start, end }) => text.slice(start, end));

test('a single compound that names a body of state is an organisation, whatever the tagger says', () => {
  expect(bodiesIn('Ulm klagt gegen die Bundesregierung und den Präsidenten des Bundesrats.')).toEqual([
    'Ulm',
    'Bundesregierung',
    'Bundesrats',
  ]);
});

test('part of a compound with a hyphen, and a text in another language, have no such body', () => {
  expect(bodiesIn('Ulm klagt gegen den Bundesrat-Beschluss.')).toEqual(['Ulm']);
  expect(bodiesIn('Ulm sues the Bundesregierung.', 'en')).toEqual(['Ulm']);
});
