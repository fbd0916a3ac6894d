import type { ReadonlySignal } from '@preact/signals';
import type { ProblemEntry, ProblemNotice } from '../model';

/** The log of unexpected errors, and the actions on it. */
export interface ProblemControls {
  /** The entries, the oldest first. */
  readonly entries: ReadonlySignal<readonly ProblemEntry[]>;
  readonly notice: ReadonlySignal<ProblemNotice | null>;
  /** Copies the entries as text for a report. Must be called on a click or a key press. */
  copy(): Promise<void>;
  /** Deletes all entries. */
  clear(): Promise<void>;
}
