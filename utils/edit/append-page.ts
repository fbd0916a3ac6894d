import type { Article, Integrity, Result } from '../model';
import { rangeOf } from '../text/range-of';
import { shiftNodes } from './shift-nodes';

/** UTF-16 units, the most that one page may have: what is longer cannot be analysed at once. */
const MAX_TEXT = 2_000_000;

/**
 * An article with its next page behind it: text, body, integrity and what comes after are joined, all else is of the first page.
 * Failure: `nextPageSame` where the page has no words that are not here already, `pageTooLarge`.
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

/** `end`: where the first page ends; `begins`: where the words of the next one begin; `by`: how far its offsets move. */
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
      // What was lost at the end of the first page stands before the second now.
      ...first.lost.map((one) => (one.at >= end ? { ...one, at: begins } : one)),
      ...second.lost.map((one) => ({ ...one, at: one.at + by })),
    ],
  };
}
