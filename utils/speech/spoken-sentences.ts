import type { Span } from '../model';
import { quotedStretches } from '../text/quoted-stretches';
import { findSentences } from '../text/sentences';
import { findTokens } from '../text/tokens';
import { type SentenceWords, sentenceWordsOf } from './spoken-abbreviations';

/** Quotations within quotations are cut so deep. */
const DEPTH = 2;

/**
 * The sentences of a line as they are heard, sorted and disjoint, blanks between them left out. Unlike in the analysis a quotation of several
 * sentences is several here: «“It rained. It snowed,” she said» is heard, marked and stepped through as two.
 * @param lang BCP 47.
 */
export function spokenSentences(text: string, line: Span, lang: string): Span[] {
  const starts = [...new Set([line.start, ...startsWithin(text, line, sentenceWordsOf(lang), DEPTH)])].sort((a, b) => a - b);
  return starts.flatMap((start, at) => {
    const span = trimmed(text, { start, end: starts[at + 1] ?? line.end });
    return span ? [span] : [];
  });
}

/** Where sentences begin, but for the first. */
function startsWithin(text: string, range: Span, words: SentenceWords, depth: number): number[] {
  const masks = quotedStretches(text, range);
  const tokens = findTokens(text, range, masks, 0, words.abbreviations);
  const sentences = findSentences(text, tokens, words.firstWords, words.months);
  const starts = sentences.slice(1).map(({ from }) => tokens[from]?.start ?? range.end);
  const inner =
    depth > 0 ? masks.flatMap(({ start, end }) => startsWithin(text, { start: start + 1, end: end - 1 }, words, depth - 1)) : [];
  return [...starts, ...inner];
}

const BLANK = /\s/u;

/** A span without the blanks at its edges; `null` where nothing else is in it. */
export function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && BLANK.test(text[start] ?? '')) start++;
  while (start < end && BLANK.test(text[end - 1] ?? '')) end--;
  return start < end ? { start, end } : null;
}
