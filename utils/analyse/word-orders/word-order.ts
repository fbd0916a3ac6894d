import type { Span } from '../../model';
import type { Paragraph, Range } from '../grammar/paragraph';
import type { Attribution, QuotePosition } from '../quotes/attribution';
import type { AttributionState } from '../quotes/attribution-state';
import type { MarkedWordsShape } from '../quotes/describe-marked-words';
import type { Extent } from '../quotes/extent';
import type { QuoteDraft } from '../quotes/quote-draft';

/** The speaker whose reported speech a sentence continues, and the cue that introduced this speech. */
export interface SpeakerInFocus {
  readonly mention: Span;
  readonly cue: Span;
}

/**
 * The strategy for languages with a particular word order. It makes every attribution decision that depends on the position of the verb. It
 * is passed as a parameter, so the rules for other word orders need not be loaded.
 */
export interface WordOrder {
  /** Whether a comma separates a content clause from its reporting verb. */
  readonly commaBeforeClause: boolean;
  /**
   * Finds the attribution of the quotation at a position, or returns `null`.
   * @param floor the index of the first token in the sentence that no earlier quotation covers.
   */
  findAttribution(paragraph: Paragraph, position: QuotePosition, floor: number): Attribution | null;
  /** Returns whether attributed words in quotation marks are a quotation, rather than a title, a nickname or scare quotes. */
  isQuotation(paragraph: Paragraph, at: number, found: Attribution, inside: MarkedWordsShape): boolean;
  /** Returns whether a quotation has its own reporting verb and so cannot be the second half of the quotation before it. */
  hasOwnCue(paragraph: Paragraph, at: number): boolean;
  /** Returns the tokens that an attributed quotation covers. */
  extentOf(paragraph: Paragraph, position: QuotePosition, found: Attribution, floor: number): Extent;
  /**
   * Finds the indirect speech in a sentence and adds it to `state.drafts`, the quotations found so far.
   * @param sentence the index of the sentence in its paragraph.
   * @param covered the token ranges that the sentence's quotations cover.
   */
  findIndirect(paragraph: Paragraph, sentence: number, covered: readonly Range[], state: AttributionState): void;
  /** Returns the subject of the sentence or clause that begins at token `from`, or `null`. */
  clauseSubject(paragraph: Paragraph, from: number, to: number): Range | null;
  /** Finds the source that ends a sentence, in the token range `[from, to)`: «Lumley» in «said Lumley». Returns `null` if there is none. */
  closingSource(paragraph: Paragraph, from: number, to: number): Range | null;
  /** Finds the attribution of a quotation in the sentence that introduces it. `position.at` is the end of this sentence. */
  findIntroduction(paragraph: Paragraph, position: QuotePosition): Attribution | null;
  /**
   * Returns the speaker whose reported speech is continued by a sentence with quotation marks, or `null`.
   * @param whole whether the sentence consists only of the quotation.
   * @param latest the quotation right before the sentence, or `null` if none is near.
   * @param before the previous paragraph.
   */
  continuedSpeaker(
    paragraph: Paragraph,
    sentence: number,
    whole: boolean,
    latest: QuoteDraft | null,
    before: Paragraph | null,
  ): SpeakerInFocus | null;
}
