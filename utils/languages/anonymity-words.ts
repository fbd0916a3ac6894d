/** Words that explain why a source is not named. */
export interface AnonymityWords {
  /** Phrases that say this on their own: «condition of anonymity», «not to be named». */
  readonly phrases: readonly string[];
  /** Words right before such a phrase that belong to it: «spoke on the». */
  readonly leads: string;
  /** Words that continue such a phrase after a comma with the reason: «because», «citing». */
  readonly reasons: string;
}
