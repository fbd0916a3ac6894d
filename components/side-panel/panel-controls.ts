import type { ReadonlySignal } from '@preact/signals';
import type { ErrorCode } from '../../utils/model';
import type { PopupControls } from '../popup/popup-controls';

/** Why another page than the one in front is shown. */
export type PanelNote = { readonly code: ErrorCode } | { readonly refused: true };

/** What the side panel asks and does beside what the popup does. */
export interface PanelControls {
  /** The article that is shown, and all that can be done with it; `null` before the first. */
  readonly shown: ReadonlySignal<PopupControls | null>;
  /** Whether another article is on its way. */
  readonly isReading: ReadonlySignal<boolean>;
  readonly isFollowing: ReadonlySignal<boolean>;
  readonly note: ReadonlySignal<PanelNote | null>;
  /** Turns to the tab in front. */
  readFront(): Promise<void>;
  /** Turns to whatever tab comes to the front, from now on, or no longer. Asks for what it needs, so a click must call it. */
  follow(on: boolean): Promise<void>;
}
