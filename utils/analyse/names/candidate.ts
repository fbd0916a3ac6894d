import type { ActorKind } from '../../model';

/** A run of capitalised words `[from, to)`. It may be a single name, or several names with their titles. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** One name in a run, as words `[from, to)`, with its title, as words `[titleFrom, from)`. The title is empty if there is none. */
export interface Candidate {
  from: number;
  readonly to: number;
  titleFrom: number;
  /** The words of a title that the name shares with the name before it: in «Presidents A and B», B shares A's title. */
  sharedTitle: { readonly from: number; readonly to: number } | null;
  /** The kind of the name, if the words beside it prove it. */
  readonly proven?: ActorKind;
  /** Whether the last letter of the name is a possessive ending, as in «Bergs Plan». */
  readonly owns?: boolean;
}

/** Returns whether a candidate has a title of its own or shares one. */
export const isTitled = ({ titleFrom, from, sharedTitle }: Candidate): boolean => titleFrom < from || sharedTitle !== null;
