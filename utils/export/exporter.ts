import type { SavedReading } from '../model';

/** A format that the library can be taken away in. A file of this folder exports one under the name `exporter`. */
export interface Exporter {
  /** Short and unique: `json`. */
  readonly id: string;
  /** Of the file, without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  /**
   * The whole file. `saved` stays in the order given; `exportedAt` is ISO 8601. The analysis of each is what the engine found; what the
   * reader saw is `correctReading` of it, and where a format has room for one of them only, that is the one.
   * Throws a `RangeError` where the file would be longer than a string of this JavaScript engine can be.
   */
  write(saved: readonly SavedReading[], exportedAt: string): string;
}
