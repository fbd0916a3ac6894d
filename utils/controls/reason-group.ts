/** A reason for which something could not be done, with examples. */
export interface ReasonGroup<Code extends string, Example> {
  readonly code: Code;
  readonly count: number;
  /** The first of them. */
  readonly examples: readonly Example[];
}
