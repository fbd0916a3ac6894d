import type { ActorKind } from '../../model';
/** A stretch of capitalised words `[from, to)` that may be one name, or several with their titles. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** One name in a run, as words `[from, to)`, with the title words `[titleFrom, from)` right before it; equal where there are none. */
export interface Candidate {
  from: number;
  readonly to: number;
  titleFrom: number;
  /** The title is one of the words right before: «Presidents A and B» gives B the title of A. */
  sharedTitle: { readonly from: number; readonly to: number } | null;
  /** What stands beside the name says what it is. */
  readonly proven?: ActorKind;
  /** The last letter of its last word makes a possessive of it: «Bergs Plan». */
  readonly owns?: boolean;
}
