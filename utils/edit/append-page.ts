import type { Article, Integrity, Result } from '../model';
import { rangeOf } from '../text/range-of';
import { shiftNodes } from './shift-nodes';

/** The maximum length of an article, in UTF-16 units. A longer one cannot be analysed in one run. */
const MAX_TEXT = 2_000_000;

/**
 * Appends the next page of an article. Text, body and integrity are joined. The address of the next page comes from the second page, and
 * everything else from the first. Returns the error `nextPageSame` if the article already contains the words of the page, and
 * `pageTooLarge` if the result is too long.
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
 * The place where two pages are joined. `end` is the length of the first page, `begins` the offset at which the words of the second begin,
 * and `by` the distance by which its offsets move, in UTF-16 units.
 */
interface Seam {
  readonly end: number;
  readonly begins: number;
  readonly by: number;
}

function joinIntegrity(first: Integrity, second: Integrity, { end, begins, by }: Seam): Integrity {
  return {
    pageQuoteMarks: first.pageQuoteMarks + second.pageQuoteMarks,
    keptQuoteMarks: first.keptQuoteMarks + second.keptQuoteMarks,
    pageParagraphs: first.pageParagraphs + second.pageParagraphs,
    keptParagraphs: first.keptParagraphs + second.keptParagraphs,
    lost: [
      // Paragraphs lost at the end of the first page now belong before the second.
      ...first.lost.map((one) => (one.at >= end ? { ...one, at: begins } : one)),
      ...second.lost.map((one) => ({ ...one, at: one.at + by })),
    ],
  };
}
