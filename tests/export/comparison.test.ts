import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { compareReadings, readForComparison } from '../../utils/compare/compare-readings';
import type { ComparisonWords } from '../../utils/compare/comparison-words';
import { comparisonCsv } from '../../utils/export/comparison/comparison-csv';
import { comparisonMarkdown } from '../../utils/export/comparison/comparison-markdown';
import { threeStories } from '../compare/support/three-stories';

const comparison = compareReadings(threeStories.map(readForComparison));
const OUTLETS = ['Harbour *Post*', 'Valley Echo', 'Town Ledger'];
const words: ComparisonWords = {
  title: 'Comparison',
  untitled: 'Untitled',
  speakers: 'Who speaks',
  speaker: 'Speaker',
  nameless: 'No name',
  sameWords: 'Same words',
  outlet: (at) => OUTLETS[at] ?? '',
  facts: (at) => `${comparison.articles[at]?.words} words`,
  place: (place) => (place ? String(place.quotations) : '–'),
  onlyIn: (outlet) => `Only in ${outlet}`,
  source: ({ member }) => member?.name ?? 'nobody',
};

test('the table of a comparison has a row for each quotation, and one number for the same words', () => {
  const [head = [], ...rows] = (
    Papa.parse(comparisonCsv(comparison).replace('\ufeff', ''), { delimiter: ',', newline: '\r\n' } as never) as { data: string[][] }
  ).data.filter(({ length }) => length > 1);
  const data = rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
  expect(
    data.map((row) => [row.passage, row.article, row.site, row.speaker, row['speaker in all articles'], row.named, row.manner]),
  ).toEqual([
    ['1', '1', 'Harbour Post', 'Ilse Vantongeren', 'Ilse Vantongeren', 'yes', 'said'],
    ['1', '2', 'Valley Echo', 'a board official', '', 'no', 'claimed'],
    ['1', '3', 'Town Ledger', 'Ilse Vantongeren', 'Ilse Vantongeren', 'yes', 'said'],
    ['2', '1', 'Harbour Post', 'Cor Maas', 'Cor Maas', 'yes', 'said'],
    ['2', '3', 'Town Ledger', 'Maas', 'Cor Maas', 'yes', 'said'],
    ['', '1', 'Harbour Post', 'Bo Lind', 'Bo Lind', 'yes', 'said'],
    ['', '2', 'Valley Echo', 'Piet Ombergen', 'Piet Ombergen', 'yes', 'warned'],
  ]);
  expect(data[4]?.quotation, 'without the words that this article leaves out').toBe('“We have waited for nine long years,”');
});

test('a copied comparison has the articles, a table of the speakers and the same words', () => {
  const text = comparisonMarkdown(comparison, words);
  expect(text).toContain('1. **Harbour \\*Post\\***: [Quay stays open](<https://www.harbourpost.example/quay>)');
  expect(text).toContain('| Ilse Vantongeren | 1 | 0 | 1 |');
  expect(text).toContain('| No name |  | a board official: 1 |  |');
  expect(text).toContain('- **Valley Echo**: “Nobody will lose a berth this winter, and the fishermen know that,” — a board official');
  expect(text).toContain('## Only in Valley Echo\n\n- “The bill comes later,” — Piet Ombergen');
});
