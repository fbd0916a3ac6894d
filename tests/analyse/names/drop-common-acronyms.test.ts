import { expect, test } from 'vitest';
import { dropCommonAcronyms } from '../../../utils/analyse/names/drop-common-acronyms';
import { namesOf } from '../../support/languages';
import { readMarked } from '../support/marked-names';

test.each([
  ['leaves out an acronym with a plural', 'One [o FHFC] met. Other FHFCs paid.', []],
  ['leaves out an acronym of words in lower case', 'A fast harbour ferry company ([o FHFC]) paid.', []],
  ['keeps an acronym of other words', 'A slow harbour ferry company ([o FHFC]) paid.', ['FHFC']],
  ['keeps a known organisation with a plural', 'The [o NATO] met. Two NATOs would pay.', ['NATO']],
  ['keeps an acronym of another name', 'The [o Fell Ferry Boards] or [o FFBs].', ['Fell Ferry Boards', 'FFBs']],
])('dropCommonAcronyms %s', (_, marked, expected) => {
  const { text, names } = readMarked(marked);
  expect(dropCommonAcronyms(text, names, namesOf('en')).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  ['es', 'El [o PIB] cae. La [o OTAN] calla.', ['OTAN']],
  ['de', 'Das [o BIP] fällt, und [o LED] leuchten.', []],
  ['en', 'The [o GDP] fell. The [o DNA] is old.', ['GDP', 'DNA']],
])('dropCommonAcronyms leaves out things that the language lists (%s): %s', (lang, marked, expected) => {
  const { text, names } = readMarked(marked);
  expect(dropCommonAcronyms(text, names, namesOf(lang)).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
