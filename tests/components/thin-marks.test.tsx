// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleOf, readingOf } from '../state/support/popup-ports';
import { all, clearDocument, prepareDocument, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const FLOOD = Array.from({ length: 3_000 }, (_, at) => `“No ${at},” said Mara Winther.`).join(' ');
const CALM = '“It rains,” said Jonas Abel. Mara Winther did not.';

/** Returns a reading of the given paragraphs, analysed as in the product. */
const readingOfLines = (...lines: readonly string[]) => readingOf(articleOf(lines));

test('quotations and names are not marked in a paragraph with thousands of quotations, but are still marked in other paragraphs', () => {
  show(readingOfLines(CALM, FLOOD));
  const [calm, flood] = all('.body .block');
  expect(flood?.textContent).toBe(FLOOD);
  expect(flood?.querySelectorAll('mark, .name')).toHaveLength(0);
  expect(calm?.querySelectorAll('mark')).toHaveLength(1);
  expect(calm?.querySelectorAll('.name').length).toBeGreaterThan(0);
});

test('in a paragraph with thousands of names, the quotation is still marked, but the names are not', () => {
  show(readingOfLines(`${CALM} ${'Mara Winther met Jonas Abel. '.repeat(3_000)}`));
  expect(all('.body mark')).toHaveLength(1);
  expect(all('.body .name')).toHaveLength(0);
});
