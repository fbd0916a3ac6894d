import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { compareReadings, readForComparison } from '../../utils/compare/compare-readings';
import type { ComparisonWords } from '../../utils/compare/comparison-words';
import { comparisonCsv } from '../../utils/export/comparison/comparison-csv';
import { comparisonMarkdown } from '../../utils/export/comparison/comparison-markdown';
import { threeStories } from '../compare/support/three-stories';
import { coastCourier, hafenbote, translatedStories } from '../compare/support/translated-stories';

const comparison = compareReadings(threeStories.map(readForComparison));
const OUTLETS = ['Harbour *Post*', 'Valley Echo', 'Town Ledger'];
const words: ComparisonWords = {
  headings: {
    title: 'Comparison',
    speakers: 'Who speaks',
    named: 'Named here',
    sameWords: 'Same words',
    translated: 'Translated',
    alone: 'Only one',
  },
  untitled: 'Untitled',
  speaker: 'Speaker',
  nameless: 'No name',
  nobody: 'Nobody',
  noSameWords: 'No same words',
  leftOut: null,
  fullest: 'fullest',
  translation: 'perhaps a translation',
  outlet: (at) => OUTLETS[at] ?? '',
  facts: (at) => `${comparison.articles[at]?.words} words`,
  copies: () => '',
  notes: ({ quotedIn }) => (quotedIn === 1 ? ['only one'] : []),
  place: (place) => (place ? String(place.quotations) : '–'),
  source: ({ member }) => member?.name ?? 'nobody',
  attribution: ({ member, reported }) => `${member?.name} [${reported}]`,
  labels: ({ differences }) => differences,
  missing: ({ quotations }) => (quotations.some(({ length }) => length === 0) ? '- Not everywhere' : null),
  guess: (shared) => shared.join('+'),
  count: String,
};

test('the table of a comparison has a row for each quotation, and one number for the same words', () => {
  const [head = [], ...rows] = (
    Papa.parse(comparisonCsv(comparison).replace('\ufeff', ''), { delimiter: ',', newline: '\r\n' } as never) as { data: string[][] }
  ).data.filter(({ length }) => length > 1);
  const data = rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
  expect(data.map((row) => [row.passage, row.article_number, row.outlet, row.actor, row.compared_actor, row.named, row.manner])).toEqual([
    ['1', '1', 'Harbour Post', 'Ilse Vantongeren', 'Ilse Vantongeren', 'True', 'said'],
    ['1', '2', 'Valley Echo', 'a board official', '', 'False', 'claimed'],
    ['1', '3', 'Town Ledger', 'Ilse Vantongeren', 'Ilse Vantongeren', 'True', 'said'],
    ['2', '1', 'Harbour Post', 'Cor Maas', 'Cor Maas', 'True', 'said'],
    ['2', '3', 'Town Ledger', 'Maas', 'Cor Maas', 'True', 'said'],
    ['', '1', 'Harbour Post', 'Bo Lind', 'Bo Lind', 'True', 'said'],
    ['', '2', 'Valley Echo', 'Piet Ombergen', 'Piet Ombergen', 'True', 'warned'],
  ]);
  expect(data[4]?.quote, 'without the words that this article leaves out').toBe('“We have waited for nine long years,”');
});

test('the table has the same columns as the codebook describes, with the guesses at translations', () => {
  const [head = [], ...rows] = (
    Papa.parse(comparisonCsv(compareReadings(translatedStories.map(readForComparison))).replace('\ufeff', ''), {
      delimiter: ',',
      newline: '\r\n',
    } as never) as { data: string[][] }
  ).data;
  const [, section = ''] = readFileSync('docs/codebook.md', 'utf8').split('\n## Table of a comparison\n');
  expect([...(section.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name)).toEqual(head);
  const guess = head.indexOf('translation_guess');
  expect(rows.map((row) => [row[0], row[guess], row[head.indexOf('outlet')]]).slice(0, 3)).toEqual([
    ['1', '', 'Coast Courier'],
    ['1', '', 'Inland Times'],
    ['1', 'Kessling, 14, 36, Ostrelle', 'Hafenbote'],
  ]);
});

test('a copied comparison has the articles, a table of the speakers and the same words', () => {
  const text = comparisonMarkdown(comparison, words);
  expect(text).toContain('1. **Harbour \\*Post\\***: [Quay stays open](<https://www.harbourpost.example/quay>)');
  expect(text).toContain('| Ilse Vantongeren | 1 | 0 | 1 |');
  expect(text).toContain('| Bo Lind (only one) | 1 | – | – |');
  expect(text).toContain('| No name |  | a board official: 1 |  |');
  expect(text).toContain('## Named here\n\n- **Harbour \\*Post\\***: Ilse Vantongeren · **Valley Echo**: a board official');
  expect(text).toContain('named · manner · words\n\n- **Harbour');
  expect(text).toContain('**Harbour \\*Post\\*** (fullest): “We have waited');
  expect(text).toContain('\\- Not everywhere');
  expect(text).toContain('## Only one\n\n### Harbour \\*Post\\*: 1\n\n- ');
  expect(text).toContain('### Valley Echo: 1\n\n- “The bill comes later,” — Piet Ombergen');
});

test('a guess at a translation says so in Markdown, and words that are only guessed have a heading of their own', () => {
  const text = comparisonMarkdown(compareReadings([coastCourier, hafenbote].map(readForComparison)), { ...words, outlet: String });
  expect(text).toContain('## Translated\n\n- **0**: “Mayor Kessling');
  expect(text).toMatch(/- \*\*1\*\* \(perhaps a translation\): „Bürgermeister.*Kessling\+14\+36\+Ostrelle/);
  expect(text).not.toContain('Same words');
});
