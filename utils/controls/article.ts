import type { ReadonlySignal } from '@preact/signals';
import type { ErrorCode, Failure, SavedSummary } from '../../utils/model';
import type { CorrectionControls } from '../correct/correction-controls';
import type { EditControls } from '../edit/edit-controls';
import type { HighlightControls } from '../highlights/highlight-controls';
import type { ReadingControls } from '../reading/reading-controls';
import type { ShareControls } from '../share/share-controls';

export type Phase =
  | { readonly name: 'loading' }
  | {
      readonly name: 'ready';
      readonly view: ReadingControls;
      readonly edits: EditControls;
      readonly corrections: CorrectionControls;
      readonly highlights: HighlightControls;
      readonly share: ShareControls;
    }
  | { readonly name: 'error'; readonly error: Failure };

/**
 * The state of the Save button. `known`: saved earlier; `saved`: saved just now; `changed`: edited since it was saved; `refused`: cannot be
 * saved, with the error code.
 */
export type SaveState =
  | { readonly name: 'unsaved' | 'saving' }
  | { readonly name: 'known' | 'saved' | 'changed'; readonly summary: SavedSummary }
  | { readonly name: 'refused'; readonly code: ErrorCode };

/** The setting that always opens the articles of a site in reader mode. */
export interface SiteControls {
  /** The site of the page and its setting; `null` if the setting is not available for the page. */
  readonly site: ReadonlySignal<{ readonly host: string; readonly opensReader: boolean } | null>;
  /** Whether this surface can turn the setting on. That requires a permission, and only some surfaces may ask the browser for one. */
  readonly canTurnOn: boolean;
  turn(on: boolean): Promise<void>;
}

/** The state and the actions of the popup, of reader mode and of the side panel. */
export interface ArticleControls {
  /** The locale of dates, a BCP 47 tag. */
  readonly locale: string;
  readonly phase: ReadonlySignal<Phase>;
  readonly saving: ReadonlySignal<SaveState>;
  readonly readerOn: ReadonlySignal<boolean>;
  /** The browser's shortcut for reader mode; empty if there is none. */
  readonly readerKeys: ReadonlySignal<string>;
  /** The site of the page; absent if no setting can be stored for it. */
  readonly site?: SiteControls | undefined;
  load(): Promise<void>;
  save(): Promise<void>;
  toggleReader(): Promise<void>;
  openLibrary(): Promise<void>;
  openOptions(): Promise<void>;
  /**
   * Opens the side panel with the article that is open here. It must be called by a click, as browsers require. Absent if the side panel
   * cannot be opened from here.
   */
  readonly openPanel?: (() => Promise<void>) | undefined;
}
