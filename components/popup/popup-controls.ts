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
 * What the Save button stands at. `known`: saved on an earlier day; `saved`: just now; `changed`: saved, but not as it is shown now; `refused`: it cannot be pressed, and why.
 */
export type SaveState =
  | { readonly name: 'unsaved' | 'saving' }
  | { readonly name: 'known' | 'saved' | 'changed'; readonly summary: SavedSummary }
  | { readonly name: 'refused'; readonly code: ErrorCode };

/** Whether the articles of this site open in reader mode by themselves. */
export interface SiteControls {
  /** `null` where they cannot. */
  readonly site: ReadonlySignal<{ readonly host: string; readonly opensReader: boolean } | null>;
  /** Whether it can be turned on here: that takes a question of the browser, which only some surfaces may ask. */
  readonly canTurnOn: boolean;
  turn(on: boolean): Promise<void>;
}

/** What the popup asks and does; reader mode shows the same. */
export interface PopupControls {
  /** BCP 47: the reader's language. */
  readonly locale: string;
  readonly phase: ReadonlySignal<Phase>;
  readonly saving: ReadonlySignal<SaveState>;
  readonly readerOn: ReadonlySignal<boolean>;
  /** The browser's keys for reader mode; empty where it has none. */
  readonly readerKeys: ReadonlySignal<string>;
  /** The site of the page; absent where nothing can be said of it. */
  readonly site?: SiteControls | undefined;
  load(): Promise<void>;
  save(): Promise<void>;
  toggleReader(): Promise<void>;
  openLibrary(): Promise<void>;
  openOptions(): Promise<void>;
  /** Opens the side panel with what is open here. Called by a click, which browsers ask for; absent where there is no way to it. */
  readonly openPanel?: (() => Promise<void>) | undefined;
}
