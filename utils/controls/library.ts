import type { ReadonlySignal } from '@preact/signals';
import type { Failure, SavedReading, SavedSummary } from '../model';
import type { RuleControls } from './cast-rules';
import type { ExportControls } from './library-export';
import type { SafetyNotices } from './library-safety';
import type { OpenArticle, ToolControls } from './open-article';

/** The state and the actions of the library page. The state consists of signals, so a change renders only the components that use it. */
export interface LibraryControls {
  readonly list: ReadonlySignal<ListState>;
  /** The article that the page's address names; `null` while the list is shown. */
  readonly article: ReadonlySignal<SavedArticleState | null>;
  readonly notice: ReadonlySignal<LibraryNotice | null>;
  /** The place that should receive keyboard focus after the last action. */
  readonly focus: ReadonlySignal<FocusPlace | null>;
  readonly exporting: ExportControls;
  readonly safety: SafetyNotices;
  readonly rules: RuleControls;
  /** Loads the list, or the article that the page's address names. Can be called again after a failure. */
  load(): Promise<void>;
  loadMore(): Promise<void>;
  remove(id: number): Promise<void>;
  /** Restores the article whose removal the notice reports. */
  undo(): Promise<void>;
  dismiss(): void;
}

export type ListState =
  | { readonly name: 'loading' }
  | { readonly name: 'ready'; readonly articles: readonly SavedSummary[]; readonly total: number }
  | { readonly name: 'error'; readonly error: Failure };

/** The state of a saved article that is being opened. */
export type SavedArticleState =
  | { readonly name: 'loading' }
  | ({ readonly name: 'ready'; readonly reading: SavedReading } & Pick<OpenArticle, 'view'> & Omit<ToolControls, 'edits'>)
  | { readonly name: 'error'; readonly error: Failure };

export type LibraryNotice =
  | { readonly name: 'removed'; readonly article: SavedSummary; readonly index: number }
  | { readonly name: 'failed'; readonly error: Failure };

/** A place that can receive focus: the page's heading, the notice, or the row of the article with this id. */
export type FocusPlace = 'heading' | 'notice' | number;
