import type { ReadonlySignal } from '@preact/signals';
import type { DocumentWords } from '../article/document-words';
import type { Failure } from '../model';

/** The export of saved articles into files. */
export interface ExportControls {
  readonly formats: readonly ExportFormat[];
  /** Whether the browser can write into a folder that the reader chooses. */
  readonly canUseFolder: boolean;
  /** The articles that the address names: those of a search or a selection. `null` if it names none, so that only all articles can be exported. */
  readonly asked: ReadonlySignal<AskedArticles | null>;
  /** The number of all articles; `null` until it is known. */
  readonly total: ReadonlySignal<number | null>;
  readonly choice: ReadonlySignal<ExportChoice>;
  /** The time of the last download of all articles in the chosen format, in ISO 8601; `null` if there was none. */
  readonly lastTime: ReadonlySignal<string | null>;
  readonly state: ReadonlySignal<ExportState>;
  choose(change: Partial<ExportChoice>): void;
  /**
   * Starts the export, unless one is already running. `words` are the interface texts that the exported files also contain, such as the
   * heading of the cast. A folder can only be asked for in response to a click.
   */
  start(words: DocumentWords): Promise<void>;
  /** Stops the export after the current article. */
  stop(): void;
}

/** A file format, and what the reader can choose about it. */
export interface ExportFormat {
  readonly id: string;
  /** Whether each article is usually a file of its own (`each`), or one file has all articles (`all`). */
  readonly files: 'each' | 'all';
  readonly options: readonly ('pictures' | 'highlights')[];
}

/** The articles that the address of the page names. */
export interface AskedArticles {
  readonly kind: 'search' | 'selection';
  /** The words of the search; empty for a selection, and for a part of the library without words. */
  readonly query: string;
  /** The number of articles; `null` until it is known. */
  readonly count: number | null;
}

/** The reader's choices for exports. Those that a format does not have are kept for the others. */
export interface ExportChoice {
  readonly format: string;
  readonly articles: 'asked' | 'all';
  readonly destination: 'download' | 'folder';
  readonly withPictures: boolean;
  readonly isHighlightsOnly: boolean;
  /** Whether one file has all articles, in a format whose files usually have one article. */
  readonly isTogether: boolean;
  /** Whether a download of all articles contains only what has changed since the last one. */
  readonly isNewOnly: boolean;
}

/** The state of an export. All numbers count articles. */
export type ExportState =
  | { readonly name: 'idle' }
  /** `done` out of `total` articles have been read. */
  | { readonly name: 'running'; readonly done: number; readonly total: number }
  | { readonly name: 'done' | 'stopped'; readonly report: ExportReport }
  | { readonly name: 'failed'; readonly error: Failure };

/** The report of an export. */
export interface ExportReport {
  /** The number of articles in the new files. */
  readonly written: number;
  /** The number of articles that the folder already has as they are. */
  readonly unchanged: number;
  /** The number of articles that were left out because they have no highlights and no note. */
  readonly withoutHighlights: number;
  /** The titles of the articles that are damaged and were left out. */
  readonly damaged: readonly string[];
  /** The name of the downloaded file or of the folder; `null` if nothing was written. */
  readonly name: string | null;
  readonly destination: ExportChoice['destination'];
}
