import type { ReadonlySignal } from '@preact/signals';
import type { ErrorCode } from '../model';
import type { ArticleControls } from './article';

/** The reason why the side panel does not show the current tab: an error code, or a permission that the reader refused. */
export type PanelNote = { readonly code: ErrorCode } | { readonly refused: true };

/** The state and the actions that the side panel has besides those of the popup. */
export interface PanelControls {
  /** The state and the actions of the shown article; `null` before the first one. */
  readonly shown: ReadonlySignal<ArticleControls | null>;
  /** Whether another article is loading. */
  readonly isReading: ReadonlySignal<boolean>;
  readonly isFollowing: ReadonlySignal<boolean>;
  readonly note: ReadonlySignal<PanelNote | null>;
  /** Reads the article of the current tab. */
  readFront(): Promise<void>;
  /**
   * Starts or stops following the active tab: while it is followed, the panel reads the article of each tab that becomes active. Must be
   * called on a click, because starting asks for a permission.
   */
  follow(on: boolean): Promise<void>;
}
