/** Words that explain why a source is not named. */
export interface AnonymityWords {
  /** Phrases that indicate anonymity without any other words, such as «condition of anonymity» and «not to be named». */
  readonly phrases: readonly string[];
  /** Words directly before one of `phrases` that belong to it, such as «spoke on the» before «condition of anonymity». */
  readonly leads: string;
  /** Words that, after one of `phrases` and a comma, introduce the reason for anonymity, such as «because» and «citing». */
  readonly reasons: string;
}
