import type { Article, Integrity, Result } from '../model';
import { rangeOf } from '../text/range-of';
import { shiftNodes } from './shift-nodes';

/**
 * The maximum length of an article, in UTF-16 units. A page that would make it longer is not appended, because articles are analysed as a
 * whole.
 */
const MAX_TEXT = 2_000_000;

/**
 * Appends the next page to an article. Joins text, body and integrity data, takes the address of the following page from `next`, and keeps
 * all other fields of `article`. Fails with `nextPageSame` if the article already contains the words of the page, and with `pageTooLarge`
 * if the result would be too long.
 */
export function appendPage(article: Article, next: Article): Result<Article> {
  if (next.text === '' || article.text.includes(next.text)) return { ok: false, error: { code: 'nextPageSame' } };
  const joint = article.text === '' ? '' : '\n';
  const text = article.text + joint + next.text;
  if (text.length > MAX_TEXT) return { ok: false, error: { code: 'pageTooLarge' } };
  const by = article.text.length + joint.length;
  const body = [...article.body, ...shiftNodes(next.body, by)];
  const begins = by + (rangeOf(next.body)?.start ?? 0);
  const integrity = joinIntegrity(article.integrity, next.integrity, { end: article.text.length, begins, by });
  return { ok: true, value: { ...article, text, body, integrity, nextPage: next.nextPage } };
}

/**
 * The offsets at which two pages are joined, in UTF-16 units. The first page ends at `end`, the words of the second page begin at `begins`,
 * and all offsets of the second page increase by `by`.
 */
interface Seam {
  readonly end: number;
  readonly begins: number;
  readonly by: number;
}

function joinIntegrity(first: Integrity, second: Integrity, { end, begins, by }: Seam): Integrity {
  const expected = [first.expectedF1, second.expectedF1].filter((one) => one !== undefined);
  return {
    pageQuoteMarks: first.pageQuoteMarks + second.pageQuoteMarks,
    keptQuoteMarks: first.keptQuoteMarks + second.keptQuoteMarks,
    pageParagraphs: first.pageParagraphs + second.pageParagraphs,
    keptParagraphs: first.keptParagraphs + second.keptParagraphs,
    lost: [
      // Paragraphs that were lost at the end of the first page now belong before the first words of the second page.
      ...first.lost.map((one) => (one.at >= end ? { ...one, at: begins } : one)),
      ...second.lost.map((one) => ({ ...one, at: one.at + by })),
    ],
    ...(expected.length > 0 ? { expectedF1: Math.min(...expected) } : {}),
  };
}
