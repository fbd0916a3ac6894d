// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Reading } from '../../utils/model';
import { analyse } from '../support/languages';
import { NO_DETAILS } from '../support/no-details';
import { plain } from './support/rainy-reading';
import { all, clearDocument, prepareDocument, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const FLOOD = Array.from({ length: 3_000 }, (_, at) => `“No ${at},” said Mara Winther.`).join(' ');
const CALM = '“It rains,” said Jonas Abel. Mara Winther did not.';

/** Returns a reading of the given paragraphs, analysed as in the product. */
function readingOf(...paragraphs: readonly string[]): Reading {
  const text = paragraphs.join('\n');
  let start = 0;
  const body = paragraphs.map((words) => {
    const leaf = { start, end: start + words.length };
    start = leaf.end + 1;
    return { tag: 'p' as const, children: [leaf] };
  });
  const article = { ...plain.article, ...NO_DETAILS, text, body };
  return { article, analysis: analyse(article) };
}

test('a paragraph with thousands of quotations keeps its text but loses its marks, and other paragraphs keep both', () => {
  show(readingOf(CALM, FLOOD));
  const [calm, flood] = all('.body .block');
  expect(flood?.textContent).toBe(FLOOD);
  expect(flood?.querySelectorAll('mark, .name')).toHaveLength(0);
  expect(calm?.querySelectorAll('mark')).toHaveLength(1);
  expect(calm?.querySelectorAll('.name').length).toBeGreaterThan(0);
});

test('a paragraph with thousands of names keeps the mark of its quotation and loses the marks of the names', () => {
  show(readingOf(`${CALM} ${'Mara Winther met Jonas Abel. '.repeat(3_000)}`));
  expect(all('.body mark')).toHaveLength(1);
  expect(all('.body .name')).toHaveLength(0);
});
