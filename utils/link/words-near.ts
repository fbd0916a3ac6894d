import type { Span } from '../model';
import { segmenterOf } from '../text/segmenter';

/** The number of UTF-16 units that are examined on either side of a span. */
const REACH = 400;

/** The words before, within and after a span, in the original order. */
export interface WordsNear {
  readonly before: readonly Span[];
  readonly within: readonly Span[];
  readonly behind: readonly Span[];
}

/**
 * Finds the words in and around a span. A word that is only partly in the span belongs to `within`. Punctuation and whitespace are not
 * words. `reach` determines whether to look beyond the lines in which the span starts and ends.
 */
export function wordsNear(text: string, { start, end }: Span, reach: 'line' | 'beyond' = 'line'): WordsNear {
  const lineStart = reach === 'line' && start > 0 ? text.lastIndexOf('\n', start - 1) + 1 : 0;
  const lineEnd = reach === 'line' ? text.indexOf('\n', end) : -1;
  const from = Math.max(0, start - REACH, lineStart);
  const to = Math.min(text.length, end + REACH, lineEnd < 0 ? text.length : lineEnd);
  const found: Span[] = [];
  for (const { segment, index, isWordLike } of segmenterOf('word').segment(text.slice(from, to))) {
    if (isWordLike) found.push({ start: from + index, end: from + index + segment.length });
  }
  return {
    // A word at the edge of the examined text may be a fragment of a longer word, so it is left out.
    before: found.filter((word) => word.end <= start && (word.start > from || from === lineStart)),
    within: found.filter((word) => word.end > start && word.start < end),
    behind: found.filter((word) => word.start >= end && (word.end < to || to === text.length || to === lineEnd)),
  };
}
