import { findParagraphs, findStretches } from '../../../utils/analyse/marks/find-stretches';
import type { QuoteKind, Span } from '../../../utils/model';

/** The maximum number of letters outside quotation marks in a direct quotation. */
const MOST_OUTSIDE = 2;

/**
 * Returns a function that derives the kind of a quotation from its spans by the same rule as the corpus. A quotation with no letters inside
 * quotation marks is `indirect`, even if it is an answer in an interview. A quotation with no more than two letters outside quotation marks
 * («to “…”») is `direct`, and any other is `mixed`.
 */
export function typeOfSpans(text: string): (parts: readonly Span[]) => QuoteKind {
  const stretches = findStretches(text, findParagraphs(text), null);
  return (parts) => {
    let inside = 0;
    let outside = 0;
    for (const { start, end } of parts) {
      const own = stretches.filter((stretch) => stretch.start < end && stretch.end > start);
      const marked = own.reduce((sum, one) => sum + letters(text.slice(Math.max(start, one.start), Math.min(end, one.end))), 0);
      inside += marked;
      outside += letters(text.slice(start, end)) - marked;
    }
    return inside === 0 ? 'indirect' : outside <= MOST_OUTSIDE ? 'direct' : 'mixed';
  };
}

const letters = (words: string): number => words.match(/\p{L}/gu)?.length ?? 0;
