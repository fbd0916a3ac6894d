/** What the page had against what the extract kept, so that a lost quotation is noticed. Counts. */
export interface Integrity {
  readonly pageQuoteMarks: number;
  readonly keptQuoteMarks: number;
  readonly pageParagraphs: number;
  readonly keptParagraphs: number;
  /** The paragraphs of the page's main column that were left out, in the order of the page. */
  readonly lost: readonly LostParagraph[];
}
/** Why a paragraph was left out: the name of a rule, `hidden` where the page does not show it, or `learned`; each has its words in every locale under `leftOut`. */
// biome-ignore format: a table
export const LEFT_OUT_REASONS = [
  'figureText', 'pictureCredit', 'linkOnly', 'boilerplate', 'dateLine', 'titleRepeat', 'byline', 'label', 'pullQuote', 'repeat',
  'related', 'hidden', 'learned',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];
/** A paragraph that was left out and can be put back. */
export interface LostParagraph {
  readonly text: string;
  /** Where it belongs: the offset in `Article.text` of the start of the block it stood before; the text's length at its end. */
  readonly at: number;
  readonly reason: LeftOutReason;
}
