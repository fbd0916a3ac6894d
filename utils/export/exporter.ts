import type { Reading, ReadingPlace } from '../model';
import type { DocumentWords } from '../text/document-words';

/** A reading on its way out. `SavedReading` is one. */
export interface ExportedReading extends Reading {
  /** When it was saved; where it never was, when it is written. ISO 8601. */
  readonly summary: { readonly savedAt: string };
  /** Where the reader was. */
  readonly place?: ReadingPlace;
}

/** A format that the library, or one article, can be taken away in. A file of this folder exports one under the name `exporter`. */
export interface Exporter {
  /** Short and unique: `json`. Readers see it in capitals, unless `components/share/format-name.ts` has a better name. */
  readonly id: string;
  /** Of the file, without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  /**
   * The whole file. `readings` stay in the order given; `exportedAt` is ISO 8601; `words` are those of the interface. The analysis of each is
   * what the engine found; what the reader saw is `correctReading` of it, and where a format has room for one of them only, that is the one.
   * Throws a `RangeError` where the file would be longer than a string of this JavaScript engine can be.
   */
  write(readings: readonly ExportedReading[], exportedAt: string, words: DocumentWords): string;
}
