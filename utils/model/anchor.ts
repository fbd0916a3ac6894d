/**
 * A description of words that finds them again in another version of the article: the words, the text before and after them, and their
 * offset. The ids of quotations change with each analysis, but the words stay.
 */
export interface Anchor {
  readonly exact: string;
  /** The text before the words: up to 32 UTF-16 units, or more if those do not distinguish two places. */
  readonly prefix: string;
  /** The text after the words, as long as `prefix`. */
  readonly suffix: string;
  /** The UTF-16 offset in the `Article.text` of that time. It distinguishes places that are otherwise alike. */
  readonly start: number;
}
/** An anchor that also describes how similar other places of the same words are. */
export interface SureAnchor extends Anchor {
  /** Absent if the words occurred only once. */
  readonly rival?: AnchorRival;
}
/** The greatest numbers of UTF-16 units of `prefix` and of `suffix` that also stood around another place of the same words. */
export interface AnchorRival {
  readonly before: number;
  readonly behind: number;
}
