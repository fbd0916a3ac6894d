import type { Span } from '../../model';
import { countWhile } from '../../text/count-while';
import { type Abbreviations, findTokens, type Token } from '../../text/tokens';
import type { QuoteDraft } from '../quotes/quote-draft';

/**
 * The tokens around a quotation's cue, within its sentence. Each stretch of quoted words is a single token. All ranges are half-open token
 * ranges.
 */
export interface CueContext {
  readonly tokens: readonly Token[];
  readonly cue: { readonly from: number; readonly to: number };
  /** The words that name the source, or `null` if the sentence does not name one. */
  readonly mention: { readonly from: number; readonly to: number } | null;
}

/**
 * The maximum number of UTF-16 units that the context extends on either side of the cue. The limit keeps the work linear in very long
 * sentences.
 */
const CONTEXT_REACH = 400;
/** The number of neighbouring quotations on each side whose words are masked when a quotation's context is read. */
const NEIGHBOURS_PER_SIDE = 2;

/** Returns the context of a quotation's cue, or `null` if the quotation has no cue or the cue is inside other quoted words. */
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

/** Returns the quotation at an index together with its neighbours on both sides. */
export const quotesNear = (quotes: readonly QuoteDraft[], index: number): readonly QuoteDraft[] =>
  quotes.slice(Math.max(0, index - NEIGHBOURS_PER_SIDE), index + NEIGHBOURS_PER_SIDE + 1);

/**
 * Returns the part of a sentence around a span, up to `CONTEXT_REACH` on either side. A span before the first sentence is returned
 * unchanged.
 */
export function rangeAround(sentences: readonly Span[], { start, end }: Span): Span {
  const sentence = sentences[sentenceIndex(sentences, start)];
  return {
    start: Math.max(sentence?.start ?? start, start - CONTEXT_REACH),
    end: Math.max(end, Math.min(sentence?.end ?? end, end + CONTEXT_REACH)),
  };
}

/** Returns the index of the last sentence that begins at or before an offset, or −1 if there is none. */
export const sentenceIndex = (sentences: readonly Span[], offset: number): number =>
  countWhile(sentences, ({ start }) => start <= offset) - 1;

/**
 * Returns the quoted spans within a range, sorted and disjoint. The given parts may be unsorted and may overlap, because one quotation can
 * contain another.
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

/** Returns the range of the tokens within a span. Returns `null` if the span contains no tokens or begins with a quotation. */
function tokenRange(tokens: readonly Token[], { start, end }: Span): CueContext['mention'] {
  const from = tokens.findIndex((token) => token.start >= start);
  if (from < 0 || (tokens[from]?.start ?? end) >= end || tokens[from]?.kind === 'quotation') return null;
  const last = tokens.findLastIndex((token) => token.start < end);
  return { from, to: last + 1 };
}
