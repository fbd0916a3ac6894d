/** A comparison of the extracted article with the page, which reveals whether a quotation was lost. */
export interface Integrity {
  readonly pageQuoteMarks: number;
  readonly keptQuoteMarks: number;
  readonly pageParagraphs: number;
  readonly keptParagraphs: number;
  /** The paragraphs in the main column that were left out, in the order of the page. */
  readonly lost: readonly LostParagraph[];
  /**
   * The F1 that the extraction expects of itself, from 0 to 1: the harmonic mean of the share of the text that is part of the article and of
   * the share of the article that is in the text. Missing if the article was not extracted from a whole page by this version.
   */
  readonly expectedF1?: number;
}
/**
 * The reasons for leaving out a paragraph: the name of a rule, `hidden` if the page does not display the paragraph, `learned` if the
 * trained filter rejected it, or the kind of the element that was taken out of the page with the paragraph in it. The locales contain a
 * description of each reason under `leftOut`.
 */
// biome-ignore format: a table
export const LEFT_OUT_REASONS = [
  'figureText', 'pictureCredit', 'linkOnly', 'invitation', 'readAlso', 'disclosure', 'authorNote', 'agencyNote', 'boilerplate',
  'dateLine', 'titleRepeat', 'byline', 'label', 'pullQuote', 'repeat', 'related', 'hidden', 'learned', 'aside', 'form', 'banner', 'comments', 'siteRule', 'otherArticle',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];
/** A paragraph that was left out and can be restored. */
export interface LostParagraph {
  readonly text: string;
  /**
   * The offset in `Article.text` at which the paragraph belongs: the start of the block that followed it, or the end of the text if there
   * was none.
   */
  readonly at: number;
  readonly reason: LeftOutReason;
}
