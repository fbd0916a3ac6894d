import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printReading } from '../../scripts/print-reading.mjs';
import { CAST_QUALITY } from '../../utils/languages/cast-quality';
import type { Quote } from '../../utils/model';
import { plain } from '../components/support/sample-reading';
import { ROOT } from '../support/source-files';

const [quote] = plain.analysis.quotes;
const printed = (kinds: readonly Quote['kind'][], title = 'Rain') =>
  printReading(
    {
      article: { ...plain.article, title },
      analysis: { ...plain.analysis, quotes: kinds.flatMap((kind, at) => (quote ? [{ ...quote, id: `q${at}`, kind }] : [])) },
    },
    false,
  );

test.each<[kinds: Quote['kind'][], words: string]>([
  [['direct'], '1 quotation:'],
  [['direct', 'mixed'], '2 quotations:'],
  [['direct', 'indirect'], '1 quotation, 1 reported in other words:'],
  [['indirect'], '0 quotations, 1 reported in other words:'],
  [[], '0 quotations:'],
])('for quotations of the kinds %j, the printed reading says «%s»', (kinds, words) => {
  expect(
    printed(kinds)
      .split('\n')
      .find((line) => line.includes('quotation')),
  ).toMatch(new RegExp(`^${words}`));
});

test('an untitled article has the same substitute title in the printed reading as in the interface', () => {
  const [, words = 'nothing'] = /^ {2}untitled: (.+)$/m.exec(readFileSync(join(ROOT, 'utils/locales/en.yml'), 'utf8')) ?? [];
  expect(printed([], '').split('\n')[0]).toBe(words);
});

test('the terminal output says how many actors are found correctly in the language, in the words of the interface', () => {
  const [, words = 'nothing'] = /^ {2}quality: (In this language.+)$/m.exec(readFileSync(join(ROOT, 'utils/locales/en.yml'), 'utf8')) ?? [];
  const printedIn = (lang: string) => printReading({ article: { ...plain.article, lang }, analysis: { ...plain.analysis, lang } }, false);
  expect(printedIn('en')).toContain(words.replace('$1', String(CAST_QUALITY.en)));
  expect(printedIn('xx')).not.toContain('In this language');
});
