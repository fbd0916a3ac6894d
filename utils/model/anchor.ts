/**
 * A description of a passage that makes it possible to find the passage in another version of the article: its words, the text around them,
 * and their offset. Ids cannot be used for this purpose, because they change with each analysis.
 */
export interface Anchor {
  readonly exact: string;
  /** The text before the words: up to 32 UTF-16 units, or more if these do not distinguish the words from another occurrence. */
  readonly prefix: string;
  /** The text after the words, subject to the same limit as `prefix`. */
  readonly suffix: string;
  /**
   * The UTF-16 offset in `Article.text` at which the words started when the anchor was made. It distinguishes occurrences with the same
   * context.
   */
  readonly start: number;
}
/** An anchor that also records how similar the text around its words was to the text around other occurrences of the same words. */
export interface SureAnchor extends Anchor {
  /**
   * The similarity between the context of these words and the contexts of their other occurrences. Absent if the words occurred only once.
   */
  readonly rival?: AnchorRival;
}
/**
 * The best match between an anchor's context and the text around other occurrences of its words. `before` and `behind` are the largest
 * numbers of UTF-16 units that match `prefix` and `suffix`.
 */
export interface AnchorRival {
  readonly before: number;
  readonly behind: number;
}
