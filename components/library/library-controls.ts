import type { ReadonlySignal } from '@preact/signals';
import type { CastCorrection, ErrorCode, Failure, SavedReading, SavedSummary } from '../../utils/model';
import type { DocumentWords } from '../../utils/text/document-words';
import type { CorrectionControls } from '../correct/correction-controls';
import type { HighlightControls } from '../highlights/highlight-controls';
import type { ReadingControls } from '../reading/reading-controls';
import type { ShareControls } from '../share/share-controls';

/** What the library page asks and does. Signals, so that a change redraws only what shows it. */
export interface LibraryControls {
  readonly list: ReadonlySignal<ListState>;
  /** The article that the address names; `null` while the list is shown. */
  readonly article: ReadonlySignal<ArticleState | null>;
  readonly notice: ReadonlySignal<LibraryNotice | null>;
  /** What should have the keyboard's focus after the last step. */
  readonly focus: ReadonlySignal<FocusPlace | null>;
  readonly exporting: ExportControls;
  readonly rules: RuleControls;
  /** Loads, or loads again after a failure, what the address names. */
  load(): Promise<void>;
  loadMore(): Promise<void>;
  remove(id: number): Promise<void>;
  /** Brings back what the notice says was deleted. */
  undo(): Promise<void>;
  dismiss(): void;
}

/** What the reader said of the cast for later articles, the oldest first. */
export interface RuleControls {
  readonly list: ReadonlySignal<readonly CastCorrection[]>;
  /** Why the last removal failed. */
  readonly failure: ReadonlySignal<ErrorCode | null>;
  /** From the next article on it no longer holds. */
  remove(index: number): Promise<void>;
}

/** The way out of the library: everything in one file. */
export interface ExportControls {
  readonly state: ReadonlySignal<ExportState>;
  /** The ids of the formats; the first is the one to offer. */
  readonly formats: readonly string[];
  /** `words`: those of the interface for what documents say beside the articles. */
  start(format: string, words: DocumentWords): Promise<void>;
  stop(): void;
}

export type ListState =
  | { readonly name: 'loading' }
  | { readonly name: 'ready'; readonly articles: readonly SavedSummary[]; readonly total: number }
  | { readonly name: 'error'; readonly error: Failure };

export type ArticleState =
  | { readonly name: 'loading' }
  | {
      readonly name: 'ready';
      readonly reading: SavedReading;
      readonly controls: ReadingControls;
      readonly corrections: CorrectionControls;
      readonly highlights: HighlightControls;
      readonly share: ShareControls;
    }
  | { readonly name: 'error'; readonly error: Failure };

export type LibraryNotice =
  | { readonly name: 'removed'; readonly article: SavedSummary; readonly index: number }
  | { readonly name: 'failed'; readonly error: Failure };

/** Counts of articles. */
export type ExportState =
  | { readonly name: 'idle' | 'stopped' }
  | { readonly name: 'running'; readonly done: number; readonly total: number }
  | { readonly name: 'done'; readonly written: number; readonly unreadable: number }
  | { readonly name: 'failed'; readonly error: Failure };

export const isExporting = (state: ExportState): boolean => state.name === 'running';

/** The page's heading, the notice, or the row of the article with this id. */
export type FocusPlace = 'heading' | 'notice' | number;

/** The address of a saved article within the library page. */
export const articleAddress = (id: number): string => `#/article/${id}`;
/** The address of the list. */
export const LIST_ADDRESS = '#/';
