import type { Paragraph } from '../../grammar/paragraph';
import type { Attribution, QuotePosition } from '../../quotes/attribution';

/** A way of reporting. Patterns are tried in the order of the table; the first that fits decides. */
export interface ReportPattern {
  /** What a paragraph must have for the pattern to be worth a try. */
  readonly needs?: 'reports' | 'hasSourcePhrase';
  readonly find: (paragraph: Paragraph, position: QuotePosition) => Attribution | null;
}
