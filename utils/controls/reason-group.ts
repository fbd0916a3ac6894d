/** What could not be done for one reason. */
export interface ReasonGroup<Code extends string, Example> {
  readonly code: Code;
  readonly count: number;
  /** The first of them. */
  readonly examples: readonly Example[];
}
