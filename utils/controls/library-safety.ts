import type { ReadonlySignal } from '@preact/signals';
import type { Failure, LibrarySafety, Repair } from '../model';

/** The safety of the library: space, repairs, kept files and the check. */
export interface SafetyControls {
  readonly state: ReadonlySignal<SafetyState>;
  /** The state of the last check or other action. */
  readonly action: ReadonlySignal<SafetyAction>;
  /** Checks the library's file, and repairs it if it is damaged. */
  check(): Promise<void>;
  /** Downloads a kept file. */
  exportFile(name: string): Promise<void>;
  /** Deletes a kept file for good. */
  discard(name: string): Promise<void>;
  /** Closes the notice of a repair. */
  dismiss(repair: number): Promise<void>;
}

/** For how long there has been no backup, in days. `isFirst` says that there has never been one. */
export interface BackupAge {
  readonly days: number;
  readonly isFirst: boolean;
}

export type SafetyState =
  | { readonly name: 'loading' }
  | { readonly name: 'ready'; readonly safety: LibrarySafety; readonly isNearlyFull: boolean }
  | { readonly name: 'error'; readonly error: Failure };

export type SafetyAction =
  | { readonly name: 'none' | 'checking' | 'sound' | 'repaired' | 'deleted' }
  | { readonly name: 'failed'; readonly error: Failure };

/** The notices that the library page shows above the list. */
export interface SafetyNotices {
  /** The repairs that the reader has not been told of, the latest first. */
  readonly repairs: ReadonlySignal<readonly Repair[]>;
  /** The free space in bytes if there is little left, and otherwise `null`. */
  readonly littleSpace: ReadonlySignal<number | null>;
  /** The age of the last backup if the reader is to be reminded of it, and otherwise `null`. */
  readonly backupAge: ReadonlySignal<BackupAge | null>;
  /** Closes the reminder for some time. */
  quiet(): Promise<void>;
  dismiss(repair: number): Promise<void>;
}
