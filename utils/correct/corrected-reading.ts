import type { NamedActor, Reading, Span } from '../model';

/** A reading with the reader's corrections applied to it. */
export interface CorrectedReading {
  /** The reading in the form in which it is stored: with the uncorrected analysis, and the corrections beside it. */
  readonly source: Reading;
  /** The reading with corrected quotations and actors; the same object as `source` if there are no corrections. */
  readonly reading: Reading;
  /**
   * The current positions of the words that each correction is about. For a correction of the cast, the list of positions is empty. An
   * entry is `null` if its correction has no effect because the words or actors are no longer found.
   */
  readonly places: readonly (readonly Span[] | null)[];
  /** Maps the id of each corrected quotation to the index of the last correction that was applied to it. */
  readonly byQuote: ReadonlyMap<string, number>;
  /**
   * Maps the id of each actor to the name that the analysis found. Corrections refer to an actor by this name, even after the reader
   * renames the actor.
   */
  readonly names: ReadonlyMap<string, NamedActor>;
}

/** Returns a reading as it is, with no correction applied to it. */
export const uncorrected = (source: Reading): CorrectedReading => ({
  source,
  reading: source,
  places: [],
  byQuote: new Map(),
  names: new Map(source.analysis.actors.map(({ id, name, kind }) => [id, { name, kind }])),
});
