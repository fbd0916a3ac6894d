import { findParagraphs, findStretches } from '../../../utils/analyse/marks/find-stretches';
import type { QuoteKind, Span } from '../../../utils/model';

/** A quotation with more letters outside its marks is none that is quoted whole. */
const MOST_OUTSIDE = 2;

/**
 * The type of a quotation as the corpus derives it from the spans, for gold and predictions alike: `direct` with at most two letters outside
 * quotation marks («to “…”»), `mixed` with some inside, `indirect` with none. So the answer of an interview is indirect there.
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
