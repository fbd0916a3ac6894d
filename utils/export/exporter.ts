import type { DocumentWords } from '../article/document-words';
import type { Reading, ReadingPlace } from '../model';

/** A reading to export, for example a `SavedReading`. */
export interface ExportedReading extends Reading {
  /** The date when the article was saved or, if it is not in the library, when it was exported, in ISO 8601. */
  readonly summary: { readonly savedAt: string };
  /** The reading position. */
  readonly place?: ReadingPlace;
}

/**
 * A file format for one article or the whole library. Each format is defined in a file of its own in this folder, which exports it as
 * `exporter`.
 */
export interface Exporter {
  /**
   * A short, unique identifier such as `json`. It is shown to readers in capitals, unless `components/share/format-name.ts` defines a
   * better name.
   */
  readonly id: string;
  /** The file name extension, without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  /**
   * Returns the content of the file, with the readings in the given order. `exportedAt` is an ISO 8601 date. Each reading contains its
   * uncorrected analysis and its corrections. A format that has room for only one analysis must export the result of `correctReading`,
   * which is what the reader saw. Throws a `RangeError` if the file would exceed the maximum string length of this JavaScript engine.
   */
  write(readings: readonly ExportedReading[], exportedAt: string, words: DocumentWords): string;
}
