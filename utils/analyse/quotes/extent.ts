import type { QuoteKind, Span } from '../../model';
import { type Paragraph, type Range, spanOf } from '../grammar/paragraph';
import type { QuotePosition } from './attribution';

/**
 * The extent of an attributed quotation: the words in quotation marks or, if these are only part of the reported clause, the whole clause.
 */
export interface Extent {
  readonly kind: QuoteKind;
  /** The token ranges, in text order. */
  readonly ranges: readonly Range[];
  readonly parts: Span[];
}

/**
 * Makes the extent of a quotation from the tokens that it covers.
 * @param content the quoted words and the reported words around them.
 * @param lead the part of the reported clause before the source, if the source interrupts the clause.
 * @param floor the index of the first token that no earlier quotation covers.
 */
export function makeExtent(paragraph: Paragraph, { at }: QuotePosition, content: Range, lead: Range | null, floor: number): Extent {
  const range = { from: Math.max(content.from, Math.min(floor, at)), to: content.to };
  const alone = !lead && range.from === at && range.to === at + 1;
  // The clause of an earlier quotation can end before the comma that separates the two.
  while (range.from < at && SEPARATORS.has(paragraph.tokens[range.from]?.lower ?? '')) range.from++;
  const ranges = lead ? [lead, range] : [range];
  return { kind: alone ? 'direct' : 'mixed', ranges, parts: ranges.map((part) => spanOf(paragraph, part)) };
}

const SEPARATORS = new Set([',', ';', '،', '、']);
