import type { ReadonlySignal } from '@preact/signals';
import type { ErrorCode, Failure, SavedSummary } from '../model';
import type { OpenArticle } from './open-article';
import type { ReadingControls } from './reading';
import type { SiteControls } from './site';

/** The phase of a view that loads an article. */
export type Phase<View extends ReadingControls = ReadingControls> =
  | { readonly name: 'loading' }
  | ({ readonly name: 'ready' } & Required<OpenArticle<View>>)
  | { readonly name: 'error'; readonly error: Failure };

/**
 * The state of the Save button. It is `known` for an article that was saved earlier, and `saved` for one that was saved just now. It is
 * `changed` if the saved article differs from the one that is shown. It is `refused`, with the error code, if the article cannot be saved.
 */
export type SaveState =
  | { readonly name: 'unsaved' | 'saving' }
  | { readonly name: 'known' | 'saved' | 'changed'; readonly summary: SavedSummary }
  | { readonly name: 'refused'; readonly code: ErrorCode };

/** The state and the actions of the popup, of reader mode and of the side panel. */
export interface ArticleControls {
  readonly phase: ReadonlySignal<Phase>;
  readonly saving: ReadonlySignal<SaveState>;
  readonly readerOn: ReadonlySignal<boolean>;
  /** The browser's shortcut for reader mode; empty if there is none. */
  readonly readerKeys: ReadonlySignal<string>;
  /** The site of the page; absent if no setting can be stored for it. */
  readonly site?: SiteControls | undefined;
  load(): Promise<void>;
  /** Saves the article as it is shown, with all edits and annotations. */
  save(): Promise<void>;
  toggleReader(): Promise<void>;
  openLibrary(): Promise<void>;
  openOptions(): Promise<void>;
  /**
   * Opens the side panel with the article that is open here. Browsers require that this is called on a click. Absent if the side panel
   * cannot be opened from here.
   */
  readonly openPanel?: (() => Promise<void>) | undefined;
}
