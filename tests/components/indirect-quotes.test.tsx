// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Quote } from '../../utils/model';
import { plain } from './support/sample-reading';
import { all, clearDocument, prepareDocument, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

test('the cast counts indirect quotations separately from all other quotations', () => {
  const [first, second] = plain.analysis.quotes;
  if (!first || !second) throw new Error('The test needs a reading with two quotations.');
  const counts = (kinds: readonly Quote['kind'][]) => {
    show({ ...plain, analysis: { ...plain.analysis, quotes: kinds.map((kind, at) => ({ ...(at === 0 ? first : second), kind })) } });
    return all('.cast-counts li, p.cast-counts').map(({ textContent }) => textContent);
  };
  expect(counts(['direct', 'mixed'])).toEqual(['article_quotes']);
  expect(counts(['direct', 'indirect'])).toEqual(['article_quotes', 'article_indirect']);
  expect(counts(['indirect'])).toEqual(['article_indirect']);
  expect(counts([])).toEqual(['article_noQuotes']);
});

test('the legend of the cast explains certainty, unnamed sources and indirect quotations', () => {
  show(plain);
  expect(all('.legend li').map((line) => line.textContent)).toEqual([
    'quote_speaker_certain',
    'quote_speaker_probable',
    'quote_speaker_none',
    expect.stringContaining('kind_unnamed'),
    'cast_legendWords',
  ]);
});
