/** Words that explain why a source is not named. */
export interface AnonymityWords {
  /** Phrases that are sufficient on their own, such as «condition of anonymity» and «not to be named». */
  readonly phrases: readonly string[];
  /** Words directly before such a phrase that belong to it, such as «spoke on the». */
  readonly leads: string;
  /** Words after such a phrase and a comma that introduce the reason, such as «because» and «citing». */
  readonly reasons: string;
}
