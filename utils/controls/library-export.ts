import type { ReadonlySignal } from '@preact/signals';
import type { DocumentWords } from '../article/document-words';
import type { Failure } from '../model';

/** The export of the whole library to one file. */
export interface ExportControls {
  readonly state: ReadonlySignal<ExportState>;
  /** The ids of the formats; the first is the default. */
  readonly formats: readonly string[];
  /** Starts the export, unless one is running. `words` are the interface texts that a document contains besides the articles. */
  start(format: string, words: DocumentWords): Promise<void>;
  /** Stops the export after the article that is being read. */
  stop(): void;
}

/** The state of an export; the numbers are numbers of articles. */
export type ExportState =
  | { readonly name: 'idle' | 'stopped' }
  /** `done` of `total` articles have been read. */
  | { readonly name: 'running'; readonly done: number; readonly total: number }
  /** The file contains `written` articles. The `unreadable` ones are damaged and were left out. */
  | { readonly name: 'done'; readonly written: number; readonly unreadable: number }
  | { readonly name: 'failed'; readonly error: Failure };
