import { expect, test } from 'vitest';
import { extendNames } from '../../../utils/analyse/tagger/extend-names';
import { findTaggerTokens } from '../../../utils/analyse/tagger/tokens';
import { namesOf } from '../../support/languages';

test.each([
  ['Samira Belan ad-Nur came.', ['Samira Belan'], ['Samira Belan ad-Nur']],
  ['Then Abu Karim al-Nur came.', ['Karim al-Nur'], ['Abu Karim al-Nur']],
  ['Then Omar Zein al-Abidin al-Nur came.', ['Omar Zein', 'Nur'], ['Omar Zein al-Abidin al-Nur']],
  ['Ana Roth al last came.', ['Ana Roth'], ['Ana Roth']],
])('a person’s name gets the Arabic words around it: %s', (text, found, extended) => {
  const names = found.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, type: 'person' as const }));
  expect(extendNames(findTaggerTokens(text, namesOf('en')), names, namesOf('en')).map(({ start, end }) => text.slice(start, end))).toEqual(
    extended,
  );
});
