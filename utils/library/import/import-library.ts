import type { ImportEntry, ImportOutcome, Result } from '../../model';

/** The part of `Library` that takes articles from the files of other programs. */
export interface ImportLibrary {
  /**
   * Imports up to `MAX_IMPORTED` articles in one transaction, and returns a result for each, in order. An article that is saved already
   * keeps its text, and gets the tags, highlights, note and marks that it lacks, so repeating the call is safe.
   */
  importMany(entries: readonly ImportEntry[]): Promise<Result<readonly ImportOutcome[]>>;
  /** Returns how many of up to `MAX_KNOWN` addresses are those of saved articles or links. */
  countKnown(addresses: readonly string[]): Promise<Result<number>>;
}
/** The calls that import articles. */
export type ImportCall = keyof ImportLibrary;

/** The maximum number of articles in a request to import. */
export const MAX_IMPORTED = 200;
/** The maximum number of addresses in a request to count those that are known. */
export const MAX_KNOWN = 5_000;
