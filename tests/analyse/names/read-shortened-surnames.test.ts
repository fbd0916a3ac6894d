import { expect, test } from 'vitest';
import { readShortenedSurnames } from '../../../utils/analyse/names/read-shortened-surnames';
import { namesOf } from '../../support/languages';

test.each([
  ['Karl B. kam.', 'Karl B', 'person', ['person', 'Karl B.']],
  ['Karl B. kam.', 'Karl B', 'organisation', ['person', 'Karl B.']],
  ['Gruppe B. gewann.', 'Gruppe B', 'organisation', ['organisation', 'Gruppe B']],
  ['Karl B kam.', 'Karl B', 'person', ['person', 'Karl B']],
  ['Dann kam Karl Berg.', 'Karl Berg', 'person', ['person', 'Karl Berg']],
] as const)('a surname of one letter keeps its full stop: %s', (text, words, kind, wanted) => {
  const start = text.indexOf(words);
  const [name] = readShortenedSurnames(text, [{ start, end: start + words.length, kind, title: null }], namesOf('de'));
  expect([name?.kind, text.slice(name?.start, name?.end)]).toEqual(wanted);
});
