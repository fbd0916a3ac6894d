import type { Span } from '../../model';
import { countWhile } from '../../text/count-while';
import { type Abbreviations, findTokens, type Token } from '../../text/tokens';
import type { QuoteDraft } from '../quotes/quote-draft';

/** The words of a sentence around what reports a quotation; what is quoted is one token. Places are those of tokens. */
export interface Beside {
  readonly tokens: readonly Token[];
  readonly cue: { readonly from: number; readonly to: number };
  /** The words that name the source; null where none of this sentence does. */
  readonly mention: { readonly from: number; readonly to: number } | null;
}

/** UTF-16 units to either side of the verb: it keeps the work linear where a sentence has no end. */
const AROUND = 400;

/** What stands around the cue of a quotation; null where it has none, or where the cue is part of other quoted words. */
export function besideCue(
  text: string,
  sentences: readonly Span[],
  quotes: readonly QuoteDraft[],
  index: number,
  abbreviations: Abbreviations,
): Beside | null {
  const quote = quotes[index];
  if (!quote?.cue) return null;
  const { cue, mention } = quote;
  const range = rangeAround(sentences, cue);
  const neighbours = quotes.slice(Math.max(0, index - 2), index + 3);
  const tokens = findTokens(
    text,
    range,
    holesIn(
      range,
      neighbours.flatMap(({ parts }) => parts),
    ),
    0,
    abbreviations,
  );
  const at = placesOf(tokens, cue);
  return at && { tokens, cue: at, mention: mention && placesOf(tokens, mention) };
}

/** The sentence that holds an offset, not further than we look; the surroundings alone where there is none. */
export function rangeAround(sentences: readonly Span[], { start, end }: Span): Span {
  const sentence = sentences[sentencePlace(sentences, start)];
  return { start: Math.max(sentence?.start ?? start, start - AROUND), end: Math.max(end, Math.min(sentence?.end ?? end, end + AROUND)) };
}

/** Which sentence is the last that begins at or before an offset; −1 for none. */
export const sentencePlace = (sentences: readonly Span[], offset: number): number =>
  countWhile(sentences, ({ start }) => start <= offset) - 1;

/** The quoted stretches within a range, sorted and made disjoint: quotations may lie within each other. */
export function holesIn(range: Span, parts: readonly Span[]): Span[] {
  const holes: Span[] = [];
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    const start = Math.max(part.start, range.start, holes.at(-1)?.end ?? 0);
    const end = Math.min(part.end, range.end);
    if (start < end) holes.push({ start, end });
  }
  return holes;
}

function placesOf(tokens: readonly Token[], { start, end }: Span): Beside['mention'] {
  const from = tokens.findIndex((token) => token.start >= start);
  if (from < 0 || (tokens[from]?.start ?? end) >= end || tokens[from]?.kind === 'quotation') return null;
  const last = tokens.findLastIndex((token) => token.start < end);
  return { from, to: last + 1 };
}
