/** Words that tell why a source is not named. */
export interface AnonymityWords {
  /** Phrases that tell it by themselves: «condition of anonymity», «not to be named». */
  readonly phrases: readonly string[];
  /** Words that belong to such a phrase and stand right before it: «spoke on the». */
  readonly leads: string;
  /** Words that continue such a phrase after a comma: «because», «citing». */
  readonly reasons: string;
}
