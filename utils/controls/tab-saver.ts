import type { ReadonlySignal } from '@preact/signals';
import type { TabsOutcome } from '../model';

/** Saves all tabs of the window as links. */
export interface TabSaver {
  /** The result of the last time; `null` if there was none. */
  readonly outcome: ReadonlySignal<TabsOutcome | 'busy' | null>;
  /** Asks for the permission to see the tabs, and saves them. Must be called while a click is handled. */
  save(): Promise<void>;
}
