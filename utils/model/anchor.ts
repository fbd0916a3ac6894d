/**
 * Words of an article, so described that they are found again in another version of it: as they are, with what stands before and
 * behind them, and where they stood. The ids of quotes do not outlive an analysis; words do.
 */
export interface Anchor {
  readonly exact: string;
  /** Up to 32 UTF-16 units; more where those do not tell two places apart. */
  readonly prefix: string;
  /** As `prefix`. */
  readonly suffix: string;
  /** A UTF-16 offset into the `Article.text` of then. Tells places apart that are alike in all else. */
  readonly start: number;
}
/** An anchor that knows how easily its words are mistaken for the same words elsewhere. */
export interface SureAnchor extends Anchor {
  /** Absent where the words stood nowhere else. */
  readonly rival?: AnchorRival;
}
/** The most UTF-16 units of `prefix`, and of `suffix`, that stood around any other place of the same words. */
export interface AnchorRival {
  readonly before: number;
  readonly behind: number;
}
