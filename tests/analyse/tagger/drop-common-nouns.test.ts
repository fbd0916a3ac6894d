import { expect, test } from 'vitest';
import { readMarks } from '../../../scripts/train/names/read-marked';
import { dropCommonNouns } from '../../../utils/analyse/tagger/drop-common-nouns';
import { findTaggerTokens } from '../../../utils/analyse/tagger/tokens';
import { namesOf } from '../../support/languages';

const NOUNS = new Set(['pandemie', 'lachs', 'bank']);
const clusters = (lower: string) => ({ coarse: NOUNS.has(lower) ? 1 : 0, fine: 0, rarity: 0 });

test.each([
  ['leaves out a compound that ends in a noun', 'Die [o Fell-Pandemie] kam.', []],
  ['leaves out a compound that ends in an office', 'Der [o Fell-Sprecher] kam.', []],
  ['keeps a compound that ends in a noun for an organisation', 'Die [o Fell-Partei] kam.', ['Fell-Partei']],
  ['leaves out a compound that ends in a thing', 'Das [o Fell-Narrativ] und die [o Roth-Schwahl] kamen.', ['Roth-Schwahl']],
  ['leaves out several organisations', 'Die [o Norder Landtagsparteien] kamen.', []],
  ['leaves out the role before a name', 'So sah es [p Hafenexperte Lange] damals, [p Jan Lange] auch.', ['Lange', 'Jan Lange']],
  ['leaves out the compound before a surname', 'Das sagte [p Hafen-Promoter Lange], [p Jan Lange] auch.', ['Lange', 'Jan Lange']],
  ['keeps only the person in a name with an owner', 'Das ist [o Langes Mannschaft], sagte [p Jan Lange].', ['Langes', 'Jan Lange']],
  ['keeps only the person after a demonym', 'Da kam der [o Norweger Lange], also [p Jan Lange].', ['Lange', 'Jan Lange']],
  ['keeps a compound of names', 'Die [o Roth-Maas] kam.', ['Roth-Maas']],
  ['leaves out a noun for a group in capitals', 'Die [o NGO] kam.', []],
  ['leaves out a noun for a group after the adjective of a town', 'Die [o Fellheimer NGO] kam.', []],
  ['leaves out a compound whose first part is shortened', 'Der Bereich [o Luft- und Raumfahrttechnik].', []],
  ['keeps a group with a shortened part', 'Die [o Bau- und Betriebsgesellschaft] kam.', ['Bau- und Betriebsgesellschaft']],
  ['leaves out a noun after a possessive', 'Sie hat ihren [p Bachelor] gemacht.', []],
  ['leaves out a common noun that is a person only once', 'Er aß den [p Lachs] gern.', []],
  ['keeps a common noun that is a person several times', 'Anna [p Lachs] kam. Er sah [p Lachs] gern.', ['Lachs', 'Lachs']],
  ['leaves out an unknown word at the beginning of a sentence', 'Da war es. [p Zwurf] ging es weiter.', []],
  ['keeps an unknown word inside a sentence', 'Da war [p Zwurf] schon fort.', ['Zwurf']],
  ['keeps a known surname at the beginning of a sentence', 'Da war es. [p Müller] ging.', ['Müller']],
])('dropCommonNouns %s', (_, marked, kept) => {
  const { text, names } = readMarks(marked);
  const found = dropCommonNouns(findTaggerTokens(text, namesOf('de')), names, namesOf('de'), clusters);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(kept);
});

test('dropCommonNouns leaves a language alone that does not capitalise nouns', () => {
  const { text, names } = readMarks('The [o Fell-Pandemie] came.');
  expect(dropCommonNouns(findTaggerTokens(text, namesOf('en')), names, namesOf('en'), clusters)).toEqual(names);
});
