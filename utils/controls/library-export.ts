import type { ReadonlySignal } from '@preact/signals';
import type { DocumentWords } from '../article/document-words';
import type { Failure } from '../model';

/** The export of the whole library to a single file. */
export interface ExportControls {
  readonly state: ReadonlySignal<ExportState>;
  /** The ids of the file formats. The first one is the default. */
  readonly formats: readonly string[];
  /**
   * Starts the export, unless one is already running. `words` are the interface texts that the exported file also contains, such as the
   * heading of the cast.
   */
  start(format: string, words: DocumentWords): Promise<void>;
  /** Stops the export after the current article. */
  stop(): void;
}

/** The state of an export. All numbers count articles. */
export type ExportState =
  | { readonly name: 'idle' | 'stopped' }
  /** `done` out of `total` articles have been read. */
  | { readonly name: 'running'; readonly done: number; readonly total: number }
  /** The file contains `written` articles. It leaves out the damaged ones, whose number is `unreadable`. */
  | { readonly name: 'done'; readonly written: number; readonly unreadable: number }
  | { readonly name: 'failed'; readonly error: Failure };
