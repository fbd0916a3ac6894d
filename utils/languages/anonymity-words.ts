/** What tells why a source is not named. */
export interface AnonymityWords {
  /** The words at the heart of it: «condition of anonymity», «not to be named». */
  readonly phrases: readonly string[];
  /** Words that belong to them right before: «spoke on the». */
  readonly leads: string;
  /** Words that carry them on behind a comma: «because», «citing». */
  readonly reasons: string;
}
