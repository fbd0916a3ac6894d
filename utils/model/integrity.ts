/** Counts that compare the page with the extracted article, so that a lost quotation is noticed. */
export interface Integrity {
  readonly pageQuoteMarks: number;
  readonly keptQuoteMarks: number;
  readonly pageParagraphs: number;
  readonly keptParagraphs: number;
  /** The paragraphs of the main column that were left out, in the order of the page. */
  readonly lost: readonly LostParagraph[];
}
/**
 * The reasons for leaving a paragraph out. A reason is the name of a rule, or `hidden` if the page does not show the paragraph, or
 * `learned` if the trained filter rejected it. The locales describe each reason under `leftOut`.
 */
// biome-ignore format: a table
export const LEFT_OUT_REASONS = [
  'figureText', 'pictureCredit', 'linkOnly', 'boilerplate', 'dateLine', 'titleRepeat', 'byline', 'label', 'pullQuote', 'repeat',
  'related', 'hidden', 'learned',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];
/** A paragraph that was left out and can be restored. */
export interface LostParagraph {
  readonly text: string;
  /** The place where it belongs: the offset in `Article.text` of the block that followed it, or the length of the text if none did. */
  readonly at: number;
  readonly reason: LeftOutReason;
}
