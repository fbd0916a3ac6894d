import type { DocumentWords } from '../article/document-words';
import type { ExportedReading } from '../model';

/** A part of a file. Texts are encoded as UTF-8. */
export type Chunk = string | Uint8Array<ArrayBuffer>;

/** The choices that readers have for some formats. */
export type ExportOption = 'pictures' | 'highlights';

/** The content of a file that is to be written. */
export interface FileOptions {
  /** The interface texts that the file contains. */
  readonly words: DocumentWords;
  /** The time of the export, in ISO 8601. */
  readonly exportedAt: string;
  /** Whether the file has one article only. */
  readonly isOfOne: boolean;
  /** Whether the file is a text that is copied, and needs nothing that is meant for programs. */
  readonly isCopied?: boolean;
  /** Whether the text of the articles is left out, so that the reader's highlights and notes remain. */
  readonly isHighlightsOnly?: boolean;
}

/** Writes a file part by part, so that no more than one article must be in memory. */
export interface FileWriter {
  /** Returns the next part of the file, which has one more article. */
  add(reading: ExportedReading): readonly Chunk[];
  /**
   * Returns the rest of the file, part by part. Empty parts are pauses, in which a click can be handled. At least one article must have been
   * added.
   */
  end(): Iterable<Chunk>;
}

/**
 * A file format for articles. Each format is defined in a file of its own in this folder, or in `research/` if only the page «Export» offers it.
 * The file exports it as `exporter`.
 */
export interface Exporter {
  /** A short, unique identifier such as `json`, which is the name of the file. `components/share/format-name.ts` has the name for readers. */
  readonly id: string;
  /** The file name extension, without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether each article is usually a file of its own (`each`), or one file has all articles (`all`). */
  readonly files: 'each' | 'all';
  /** Whether the format is offered for a single article that is open. */
  readonly isForOne: boolean;
  readonly options: readonly ExportOption[];
  /** The types of the pictures that the file may contain; all types if absent. */
  readonly pictureTypes?: readonly string[];
  /** The folder beside the file to which its addresses of pictures lead. Absent if the file contains its pictures, or has none. */
  readonly pictureFolder?: string;
  /**
   * Begins a file. Each reading contains its uncorrected analysis and its corrections. A format that has room for only one analysis must
   * export the result of `correctReading`, which is what the reader saw.
   */
  open(options: FileOptions): FileWriter;
}
