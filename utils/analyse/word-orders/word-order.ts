import type { Span } from '../../model';
import type { Paragraph, Range } from '../grammar/paragraph';
import type { Attribution, QuotePosition } from '../quotes/attribution';
import type { AttributionState } from '../quotes/attribution-state';
import type { Extent } from '../quotes/extent';
import type { Inside } from '../quotes/look-inside';
import type { QuoteDraft } from '../quotes/quote-draft';

/** The speaker whose reported speech a sentence continues, with the cue that began it. */
export interface SpeakerInFocus {
  readonly mention: Span;
  readonly cue: Span;
}

/**
 * The strategy by which the languages of one word order report speech. The stages of attribution ask it wherever the position of the verb matters,
 * and know nothing else of word order. It is passed in, so that a reader of English does not load the rules of the others.
 */
export interface WordOrder {
  /** Whether a comma parts a content clause from the verb that reports it. */
  readonly commaBeforeClause: boolean;
  /**
   * Finds the words that tie the quotation at a position to its source.
   * @param floor the first token that no other quotation of the sentence has taken.
   */
  findAttribution(paragraph: Paragraph, position: QuotePosition, floor: number): Attribution | null;
  /** Returns whether marked words with this attribution are a quotation, and no title, nickname or distancing. */
  isQuotation(paragraph: Paragraph, at: number, found: Attribution, inside: Inside): boolean;
  /** Returns whether a quotation has a cue of its own and is not the second half of the quotation before it. */
  hasOwnCue(paragraph: Paragraph, at: number): boolean;
  /** Returns the tokens that an attributed quotation covers. */
  extentOf(paragraph: Paragraph, position: QuotePosition, found: Attribution, floor: number): Extent;
  /**
   * Adds the indirect speech of a sentence to the drafts.
   * @param sentence its number in the paragraph.
   * @param covered the ranges of the sentence that its quotations have taken.
   */
  findIndirect(paragraph: Paragraph, sentence: number, covered: readonly Range[], state: AttributionState): void;
  /** Returns the subject of the sentence or clause that begins at token `from`. */
  clauseSubject(paragraph: Paragraph, from: number, to: number): Range | null;
  /** Finds the attribution in a sentence that introduces a quotation after it; `position.at` is the end of the sentence. */
  findIntroduction(paragraph: Paragraph, position: QuotePosition): Attribution | null;
  /**
   * Returns the speaker whose reported speech a sentence with marked words continues.
   * @param whole whether the sentence is nothing but the quotation.
   * @param latest the quotation right before it, if it is near.
   * @param before the paragraph before.
   */
  carriedSpeaker(
    paragraph: Paragraph,
    sentence: number,
    whole: boolean,
    latest: QuoteDraft | null,
    before: Paragraph | null,
  ): SpeakerInFocus | null;
}
