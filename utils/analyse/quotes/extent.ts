import type { QuoteKind, Span } from '../../model';
import { type Paragraph, type Range, spanOf } from '../grammar/paragraph';
import type { QuotePosition } from './attribution';

/** What an attributed quotation covers: the marks alone, or the whole reported clause where words of it stand outside them. */
export interface Extent {
  readonly kind: QuoteKind;
  /** In the order of the text. */
  readonly ranges: readonly Range[];
  readonly parts: Span[];
}

/**
 * Makes the extent of a quotation from the tokens that it covers.
 * @param content the quoted words with what is reported around them.
 * @param lead a clause of it that its source parts from the rest, before `content`.
 * @param floor the first token that no other quotation has taken.
 */
export function makeExtent(paragraph: Paragraph, { at }: QuotePosition, content: Range, lead: Range | null, floor: number): Extent {
  const range = { from: Math.max(content.from, Math.min(floor, at)), to: content.to };
  const ranges = lead ? [lead, range] : [range];
  const alone = !lead && range.from === at && range.to === at + 1;
  return { kind: alone ? 'direct' : 'mixed', ranges, parts: ranges.map((part) => spanOf(paragraph, part)) };
}
