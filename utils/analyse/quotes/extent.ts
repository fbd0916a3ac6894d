import type { QuoteKind, Span } from '../../model';
import { type Paragraph, type Range, spanOf } from '../grammar/paragraph';
import type { QuotePosition } from './attribution';

/** The extent of an attributed quotation: the marked words, or the whole reported clause if a part of the clause is not marked. */
export interface Extent {
  readonly kind: QuoteKind;
  /** The ranges of tokens, in the order of the text. */
  readonly ranges: readonly Range[];
  readonly parts: Span[];
}

/**
 * Makes the extent of a quotation from the tokens that it covers.
 * @param content the quoted words with the reported words around them.
 * @param lead the part of the reported clause before the source, if the source interrupts the clause.
 * @param floor the first token that no other quotation has taken.
 */
export function makeExtent(paragraph: Paragraph, { at }: QuotePosition, content: Range, lead: Range | null, floor: number): Extent {
  const range = { from: Math.max(content.from, Math.min(floor, at)), to: content.to };
  const ranges = lead ? [lead, range] : [range];
  const alone = !lead && range.from === at && range.to === at + 1;
  return { kind: alone ? 'direct' : 'mixed', ranges, parts: ranges.map((part) => spanOf(paragraph, part)) };
}
