import type { ReadonlySignal } from '@preact/signals';
import type { ErrorCode } from '../model';
import type { ArticleControls } from './article';

/** The reason why the side panel does not show the current tab. It is an error code, or the reader's refusal to grant a permission. */
export type PanelNote = { readonly code: ErrorCode } | { readonly refused: true };

/** The state and the actions that only the side panel has, and not the popup. */
export interface PanelControls {
  /** The controls of the article that is shown; `null` before the first article. */
  readonly shown: ReadonlySignal<ArticleControls | null>;
  /** Whether another article is loading. */
  readonly isReading: ReadonlySignal<boolean>;
  readonly isFollowing: ReadonlySignal<boolean>;
  /** Whether the browser is asking the reader for the permission that following needs. */
  readonly isAsking: ReadonlySignal<boolean>;
  readonly note: ReadonlySignal<PanelNote | null>;
  /** Reads the article in the active tab. */
  readFront(): Promise<void>;
  /**
   * Starts or stops following the active tab. While following, the panel reads the article in each tab that becomes active. Must be called
   * while handling a click, because starting asks the reader for a permission.
   */
  follow(on: boolean): Promise<void>;
}
