import type { ReadonlySignal } from '@preact/signals';
import type { ErrorCode, Failure, GuidePlace, SavedSummary } from '../model';
import type { OpenArticle } from './open-article';
import type { ReadingControls } from './reading';
import type { SiteControls } from './site';

/** The phase of a view that loads an article. */
export type Phase<View extends ReadingControls = ReadingControls> =
  | { readonly name: 'loading' }
  | ({ readonly name: 'ready' } & OpenArticle<View>)
  | { readonly name: 'error'; readonly error: Failure };

/**
 * The state of the Save button. `known` means that the article was saved earlier, `saved` that it was saved just now, `outdated` that the
 * page shows another text than when it was saved, and `changed` that the reader has changed the article that is shown. `refused` means that
 * the article cannot be saved, and `code` gives the reason.
 */
export type SaveState =
  | { readonly name: 'unsaved' | 'saving' }
  | { readonly name: 'known' | 'saved' | 'outdated' | 'changed'; readonly summary: SavedSummary }
  | { readonly name: 'refused'; readonly code: ErrorCode };

/** The marks on the page itself. */
export interface OverlayControls {
  readonly isOn: ReadonlySignal<boolean>;
  /** Marks the page, or removes the marks. */
  toggle(): Promise<void>;
}

/** The state and the actions that the popup, reader mode and the side panel share. */
export interface ArticleControls {
  readonly phase: ReadonlySignal<Phase>;
  readonly saving: ReadonlySignal<SaveState>;
  readonly readerOn: ReadonlySignal<boolean>;
  /** The browser's shortcut for reader mode; empty if there is none. */
  readonly readerKeys: ReadonlySignal<string>;
  /** The marks on the page itself; absent if the page is not visible beside this view. */
  readonly overlay?: OverlayControls | undefined;
  /** The site of the page; absent if no setting can be stored for it. */
  readonly site?: SiteControls | undefined;
  load(): Promise<void>;
  /**
   * Ends the phase «loading» at once with the error `stopped`. Whatever is still loading is told to end, and its result is discarded. Does
   * nothing in other phases.
   */
  stop(): void;
  /** Saves the article as it is shown, including all edits and annotations. */
  save(): Promise<void>;
  toggleReader(): Promise<void>;
  openLibrary(): Promise<void>;
  openOptions(): Promise<void>;
  openGuide(place?: GuidePlace): Promise<void>;
  /** Opens the page of the library about an actor with a name. */
  openActor(name: string): Promise<void>;
  /**
   * Opens the side panel with the article that this view shows. Browsers allow this only while they handle a click. Absent if this view
   * cannot open the side panel.
   */
  readonly openPanel?: (() => Promise<void>) | undefined;
}
