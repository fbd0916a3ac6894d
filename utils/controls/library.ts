import type { ReadonlySignal } from '@preact/signals';
import type { DocumentWords } from '../../utils/article/document-words';
import type { CastCorrection, ErrorCode, Failure, SavedReading, SavedSummary } from '../../utils/model';
import type { CorrectionControls } from '../correct/correction-controls';
import type { HighlightControls } from '../highlights/highlight-controls';
import type { ReadingControls } from '../reading/reading-controls';
import type { ShareControls } from '../share/share-controls';

/**
 * The state and the actions of the library page. The state consists of signals, so that a change redraws only the components that use it.
 */
export interface LibraryControls {
  readonly list: ReadonlySignal<ListState>;
  /** The article that the address names; `null` while the list is shown. */
  readonly article: ReadonlySignal<ArticleState | null>;
  readonly notice: ReadonlySignal<LibraryNotice | null>;
  /** The place that should have the keyboard focus after the last action. */
  readonly focus: ReadonlySignal<FocusPlace | null>;
  readonly exporting: ExportControls;
  readonly rules: RuleControls;
  /** Loads the list or the article that the address names, or loads it again after a failure. */
  load(): Promise<void>;
  loadMore(): Promise<void>;
  remove(id: number): Promise<void>;
  /** Restores the article whose removal the notice reports. */
  undo(): Promise<void>;
  dismiss(): void;
}

/** The corrections of the cast that also apply to later articles, the oldest first. */
export interface RuleControls {
  readonly list: ReadonlySignal<readonly CastCorrection[]>;
  /** The error code of the last removal; `null` if it succeeded. */
  readonly failure: ReadonlySignal<ErrorCode | null>;
  /** Removes a rule. It no longer applies from the next article on. */
  remove(index: number): Promise<void>;
}

/** The export of the whole library to one file. */
export interface ExportControls {
  readonly state: ReadonlySignal<ExportState>;
  /** The ids of the formats; the first is the default. */
  readonly formats: readonly string[];
  /** Starts the export. `words` are the interface texts that a document contains besides the articles. */
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

/** The state of an export; `done`, `total`, `written` and `unreadable` are numbers of articles. */
export type ExportState =
  | { readonly name: 'idle' | 'stopped' }
  | { readonly name: 'running'; readonly done: number; readonly total: number }
  | { readonly name: 'done'; readonly written: number; readonly unreadable: number }
  | { readonly name: 'failed'; readonly error: Failure };

export const isExporting = (state: ExportState): boolean => state.name === 'running';

/** A place that can have the focus: the heading of the page, the notice, or the row of the article with this id. */
export type FocusPlace = 'heading' | 'notice' | number;

/** Returns the address of a saved article within the library page. */
export const articleAddress = (id: number): string => `#/article/${id}`;
/** The address of the list within the library page. */
export const LIST_ADDRESS = '#/';
