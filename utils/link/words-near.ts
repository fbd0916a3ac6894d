import type { Span } from '../model';
import { segmenterOf } from '../text/segmenter';

/** UTF-16 units looked at on either side. */
const REACH = 400;

/** The words of a text that touch a span, and those near it, in the order of the text. */
export interface WordsNear {
  readonly before: readonly Span[];
  readonly within: readonly Span[];
  readonly behind: readonly Span[];
}

/** A word that the span cuts counts as within. Marks and blanks are no words. `reach`: whether to look beyond the lines that its ends stand on. */
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
    // The first and the last may be pieces of longer ones.
    before: found.filter((word) => word.end <= start && (word.start > from || from === lineStart)),
    within: found.filter((word) => word.end > start && word.start < end),
    behind: found.filter((word) => word.start >= end && (word.end < to || to === text.length || to === lineEnd)),
  };
}
