import type { Paragraph } from '../../grammar/paragraph';
import type { Attribution, QuotePosition } from '../../quotes/attribution';

/** A pattern of attribution. Patterns are tried in a fixed order, and the first match is used. */
export interface ReportPattern {
  /** The flag of the paragraph that must be set for the pattern to match. */
  readonly needs?: 'hasCue' | 'hasSourcePhrase';
  /** Returns the attribution of the quotation at a position, or `null` if the pattern does not match. */
  readonly find: (paragraph: Paragraph, position: QuotePosition) => Attribution | null;
}
