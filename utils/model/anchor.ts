/**
 * A description by which words can be found in another version of the article. It consists of the words, the text before and after them,
 * and their offset. The ids of quotations change with each analysis, but the words stay.
 */
export interface Anchor {
  readonly exact: string;
  /** The text before the words: up to 32 UTF-16 units, or more if those do not distinguish the words from another occurrence. */
  readonly prefix: string;
  /** The text after the words, as long as `prefix`. */
  readonly suffix: string;
  /** The UTF-16 offset in `Article.text` when the anchor was made. It distinguishes places that are otherwise alike. */
  readonly start: number;
}
/** An anchor that also records how similar the context of other occurrences of its words was. */
export interface SureAnchor extends Anchor {
  /** Absent if the words occurred only once. */
  readonly rival?: AnchorRival;
}
/**
 * The largest numbers of UTF-16 units in which the context of another occurrence of the words agreed with `prefix` (`before`) and with
 * `suffix` (`behind`).
 */
export interface AnchorRival {
  readonly before: number;
  readonly behind: number;
}
