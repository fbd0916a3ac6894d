import type { ReadonlySignal } from '@preact/signals';
import type { BackupChoice, BackupContents, BackupPlan, Failure, KeptFile, RestoreMode, RestoreProgress, RestoreResult } from '../model';

/** The page of the library that makes and restores backups. */
export interface BackupControls {
  /** The plan for backups; `null` while it is loaded. */
  readonly plan: ReadonlySignal<BackupPlan | null>;
  /** Whether this browser lets extensions save backups by themselves. Firefox for Android does not say what has become of a download. */
  readonly isAutomatic: boolean;
  /** Whether the library has changed since the last backup. */
  readonly isChanged: ReadonlySignal<boolean>;
  readonly making: ReadonlySignal<MakingState>;
  /** Whether the reader has just refused the permission for automatic backups. */
  readonly isRefused: ReadonlySignal<boolean>;
  /** The name of the folder into which backups are written; `null` for downloads, `undefined` if this browser cannot write into folders. */
  readonly folder: ReadonlySignal<string | null | undefined>;
  readonly restoring: ReadonlySignal<RestoringState>;
  /** The files kept beside the library that can be restored, the latest first. */
  readonly kept: ReadonlySignal<readonly KeptFile[]>;
  /** Makes a backup. `plain` writes the database itself, not compressed. */
  backUp(form: 'packed' | 'plain'): Promise<void>;
  stopBackup(): void;
  /** Changes the plan. Turning automatic backups on asks the reader for a permission, so it must be called while a click is handled. */
  choose(change: Partial<BackupChoice>): Promise<void>;
  /** Lets the reader choose a folder for backups, or goes back to downloads. */
  chooseFolder(): Promise<void>;
  forgetFolder(): Promise<void>;
  /** Reads and checks a file, and shows what it contains. */
  open(file: File): Promise<void>;
  /** The same for a file that is kept beside the library. */
  openKept(name: string): Promise<void>;
  restore(asked: AskedRestore): Promise<void>;
  /** Finishes a restore although some articles cannot be read. */
  confirm(): Promise<void>;
  /** Ends the restore, or closes its result. Before its end, nothing has changed. */
  cancel(): void;
}

/** The reader's choice for a restore. */
export interface AskedRestore {
  readonly mode: RestoreMode;
  /** Whether a merge brings articles back that were deleted here. */
  readonly bringsBack: boolean;
  /** Whether the settings and rules of the backup are taken over. */
  readonly withSettings: boolean;
}

export type MakingState =
  | { readonly name: 'idle' | 'stopped' }
  /** The share of the work that is done, from 0 to 1. */
  | { readonly name: 'running'; readonly share: number }
  | { readonly name: 'done'; readonly file: string; readonly bytes: number; readonly articles: number }
  | { readonly name: 'failed'; readonly error: Failure };

export type RestoringState =
  | { readonly name: 'idle' | 'checking' | 'finishing' }
  /** The share of the file that has been read, from 0 to 1. */
  | { readonly name: 'reading'; readonly share: number }
  | { readonly name: 'preview'; readonly contents: BackupContents; readonly file: string }
  | { readonly name: 'running'; readonly mode: RestoreMode; readonly progress: RestoreProgress }
  /** Some articles cannot be read. Nothing has changed yet. */
  | { readonly name: 'asking'; readonly progress: RestoreProgress }
  | { readonly name: 'done'; readonly result: RestoreResult }
  | { readonly name: 'failed'; readonly error: Failure };
