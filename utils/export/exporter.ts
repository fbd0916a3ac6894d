import type { DocumentWords } from '../article/document-words';
import type { Reading, ReadingPlace } from '../model';

/** A reading to export, for example a `SavedReading`. */
export interface ExportedReading extends Reading {
  /** The date of saving or, for an article that is not saved, of the export, in ISO 8601. */
  readonly summary: { readonly savedAt: string };
  /** The reading position. */
  readonly place?: ReadingPlace;
}

/** A file format for the whole library or one article. Each format is a file in this folder that exports it under the name `exporter`. */
export interface Exporter {
  /** A short, unique identifier: `json`. Readers see it in capitals, unless `components/share/format-name.ts` has a better name. */
  readonly id: string;
  /** The extension of the file, without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  /**
   * Returns the content of the file. `readings` keep their order, `exportedAt` is ISO 8601, and `words` are the texts of the interface. The
   * analysis of each reading is the uncorrected one. A format that holds only one analysis writes the one from `correctReading`, which the
   * reader saw. Throws a `RangeError` if the file would exceed the maximum length of a string in this JavaScript engine.
   */
  write(readings: readonly ExportedReading[], exportedAt: string, words: DocumentWords): string;
}
