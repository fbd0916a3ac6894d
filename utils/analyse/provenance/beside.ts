import type { Span } from '../../model';
import { countWhile } from '../../text/count-while';
import { type Abbreviations, findTokens, type Token } from '../../text/tokens';
import type { QuoteDraft } from '../quotes/quote-draft';

/** The tokens of a sentence around the cue of a quotation. Quoted words are one token. Ranges are half-open ranges of tokens. */
export interface CueContext {
  readonly tokens: readonly Token[];
  readonly cue: { readonly from: number; readonly to: number };
  /** The words that name the source, or `null` if the sentence has none. */
  readonly mention: { readonly from: number; readonly to: number } | null;
}

/** The maximum distance from a cue to either end of its context, in UTF-16 units. It keeps the work linear in endless sentences. */
const CONTEXT_REACH = 400;
/** The number of quotations on either side of a quotation whose words are left out of its context. */
const NEIGHBOURS_PER_SIDE = 2;

/** Returns the context of a quotation's cue, or `null` if it has no cue or its cue is part of other quoted words. */
export function readCueContext(
  text: string,
  sentences: readonly Span[],
  quotes: readonly QuoteDraft[],
  index: number,
  abbreviations: Abbreviations,
): CueContext | null {
  const quote = quotes[index];
  if (!quote?.cue) return null;
  const { cue, mention } = quote;
  const range = rangeAround(sentences, cue);
  const quoted = quotesNear(quotes, index).flatMap(({ parts }) => parts);
  const tokens = findTokens(text, range, quotedSpans(range, quoted), 0, abbreviations);
  const cueRange = tokenRange(tokens, cue);
  return cueRange && { tokens, cue: cueRange, mention: mention && tokenRange(tokens, mention) };
}

/** Returns a quotation with the quotations beside it. */
export const quotesNear = (quotes: readonly QuoteDraft[], index: number): readonly QuoteDraft[] =>
  quotes.slice(Math.max(0, index - NEIGHBOURS_PER_SIDE), index + NEIGHBOURS_PER_SIDE + 1);

/** Returns the part of a sentence that is read around a span. A span before the first sentence is returned unchanged. */
export function rangeAround(sentences: readonly Span[], { start, end }: Span): Span {
  const sentence = sentences[sentenceIndex(sentences, start)];
  return {
    start: Math.max(sentence?.start ?? start, start - CONTEXT_REACH),
    end: Math.max(end, Math.min(sentence?.end ?? end, end + CONTEXT_REACH)),
  };
}

/** Returns the index of the last sentence that begins at or before an offset, or −1. */
export const sentenceIndex = (sentences: readonly Span[], offset: number): number =>
  countWhile(sentences, ({ start }) => start <= offset) - 1;

/**
 * Returns the quoted spans within a range, sorted and disjoint. The given parts need not be sorted or disjoint, because quotations can
 * contain each other.
 */
export function quotedSpans(range: Span, parts: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    const start = Math.max(part.start, range.start, spans.at(-1)?.end ?? 0);
    const end = Math.min(part.end, range.end);
    if (start < end) spans.push({ start, end });
  }
  return spans;
}

/** Returns the range of the tokens within a span, or `null` if there are none or the first of them is a quotation. */
function tokenRange(tokens: readonly Token[], { start, end }: Span): CueContext['mention'] {
  const from = tokens.findIndex((token) => token.start >= start);
  if (from < 0 || (tokens[from]?.start ?? end) >= end || tokens[from]?.kind === 'quotation') return null;
  const last = tokens.findLastIndex((token) => token.start < end);
  return { from, to: last + 1 };
}
