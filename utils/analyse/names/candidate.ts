import type { ActorKind } from '../../model';

/** A run `[from, to)` of capitalised words. It contains a single name, or several names with their titles. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * A single name in a run of capitalised words. The name consists of the words `[from, to)`. The words `[titleFrom, from)` are its title;
 * this range is empty if it has none.
 */
export interface Candidate {
  from: number;
  readonly to: number;
  titleFrom: number;
  /**
   * The words of the title that the name shares with the name before it, or `null`. In «Presidents A and B», for example, B shares A's
   * title.
   */
  sharedTitle: { readonly from: number; readonly to: number } | null;
  /** The kind of the name, if the words beside the name prove it. */
  readonly proven?: ActorKind;
  /** Whether the last letter of the name is a possessive ending, as in «Bergs Plan». */
  readonly owns?: boolean;
}

/** Returns whether a candidate has a title of its own or shares one. */
export const isTitled = ({ titleFrom, from, sharedTitle }: Candidate): boolean => titleFrom < from || sharedTitle !== null;
