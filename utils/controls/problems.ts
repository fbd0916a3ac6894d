import type { ReadonlySignal } from '@preact/signals';
import type { ProblemEntry, ProblemNotice } from '../model';

/** The log of unexpected errors, and the actions that apply to it. */
export interface ProblemControls {
  /** The entries, the oldest first. */
  readonly entries: ReadonlySignal<readonly ProblemEntry[]>;
  readonly notice: ReadonlySignal<ProblemNotice | null>;
  /** Copies the entries as text for a bug report. Must be called while handling a click or a key press. */
  copy(): Promise<void>;
  /** Deletes all entries. */
  clear(): Promise<void>;
}
