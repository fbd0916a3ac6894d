import type { Paragraph } from '../../grammar/paragraph';
import type { Attribution, QuotePosition } from '../../quotes/attribution';

/** A pattern of attribution. Patterns are tried in a fixed order, and the first match is used. */
export interface ReportPattern {
  /** The name of a flag. The pattern is tried only in paragraphs for which this flag is set. */
  readonly needs?: 'hasCue' | 'hasSourcePhrase';
  /** Returns the attribution of the quotation at a position, or `null` if the pattern does not match. */
  readonly find: (paragraph: Paragraph, position: QuotePosition) => Attribution | null;
}
