// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UNANALYSED } from '../../utils/article/unanalysed';
import { uncorrected } from '../../utils/correct/corrected-reading';
import type { Quote } from '../../utils/model';
import { articleOf, readingOf } from '../state/support/popup-ports';
import { plain } from './support/sample-reading';
import { all, clearDocument, one, prepareDocument, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const [quote] = plain.analysis.quotes;
if (!quote) throw new Error('The test needs a quotation.');
const speaker = { ...quote.speaker, mention: { start: 0, end: 1 } };
const quoteOf = (id: string, kind: Quote['kind'], confidence: number): Quote => ({
  ...quote,
  id,
  kind,
  confidence,
  speaker: speaker as never,
});
const examples = () => all('.marks-legend li span').map(({ textContent }) => textContent);
const showQuotes = (...quotes: readonly Quote[]) => show({ ...plain, analysis: { ...plain.analysis, quotes } });

test('the legend has an example of each sort of marks, and prefers those with a certain speaker', () => {
  showQuotes(quoteOf('q1', 'direct', 0.5), quoteOf('q2', 'indirect', 1), quoteOf('q3', 'direct', 1));
  expect(examples()).toEqual(['voices_example_verbatim', 'voices_example_indirect', 'voices_example_unsure']);
  expect(all('.legend-example').map(({ dataset }) => [dataset.kind, dataset.certainty])).toEqual([
    ['direct', 'certain'],
    ['indirect', 'certain'],
    ['direct', 'probable'],
  ]);
});

test('an article without quotations has no legend and no menu entry for it, before and after it is analysed', async () => {
  const recipe = readingOf(articleOf(['Clean the seam of the kettle with a file.', 'Warm it until the solder flows.']));
  const view = show({ article: recipe.article, analysis: UNANALYSED });
  expect(all('.marks-legend')).toEqual([]);
  view.show(uncorrected(recipe));
  one('[data-action=more]').click();
  await expect.poll(() => all('.menu [data-action=find]').length).toBe(1);
  expect(all('.marks-legend, .menu [data-action=legend]')).toEqual([]);
});

test('the legend goes when the analysis finds no quotation between the marks of a text', async () => {
  const review = readingOf(articleOf(['The novel “Low Water” is set in a port.']));
  expect(review.analysis.quotes).toEqual([]);
  const integrity = { ...review.article.integrity, keptQuoteMarks: 2 };
  const view = show({ article: { ...review.article, integrity }, analysis: UNANALYSED });
  expect(all('.marks-legend').length).toBe(1);
  view.show(uncorrected(review));
  await expect.poll(() => all('.marks-legend').length).toBe(0);
});

test('the legend leads to the first quotation, and keeps space for that before the article is analysed', async () => {
  show({ ...plain, analysis: UNANALYSED });
  expect(one('[data-action=first-quote]').dataset.waits).toBe('');
  clearDocument();
  document.body.append(document.createElement('div'));
  const view = showQuotes(quoteOf('q1', 'direct', 1));
  one('[data-action=first-quote]').click();
  await expect.poll(() => view.openQuote.value).toBe('q1');
});
