import type { Span } from '../model';
import { quotedStretches } from '../text/quoted-stretches';
import { findSentences } from '../text/sentences';
import { findTokens } from '../text/tokens';
import { type SentenceWords, sentenceWordsOf } from './spoken-abbreviations';

/** The maximum nesting depth at which quotations are still split into sentences. */
const DEPTH = 2;

/**
 * Returns the sentences in a line as they are spoken, without the whitespace between them. They are sorted and do not overlap. Unlike in
 * the analysis, a quotation that contains several sentences is split: «“It rained. It snowed,” she said» becomes two sentences.
 * @param lang The language of the line, as a BCP 47 tag.
 */
export function spokenSentences(text: string, line: Span, lang: string): Span[] {
  const starts = [...new Set([line.start, ...startsWithin(text, line, sentenceWordsOf(lang), DEPTH)])].sort((a, b) => a - b);
  return starts.flatMap((start, at) => {
    const span = trimmed(text, { start, end: starts[at + 1] ?? line.end });
    return span ? [span] : [];
  });
}

/** Returns the offsets at which sentences start, except for the first sentence. */
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

/** Returns a span without whitespace at either end, or `null` if nothing remains. */
export function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && BLANK.test(text[start] ?? '')) start++;
  while (start < end && BLANK.test(text[end - 1] ?? '')) end--;
  return start < end ? { start, end } : null;
}
