import type { BackupContents, MadeBackup, RestoreEnd, RestoreMode, RestoreProgress, Result } from '../model';

/**
 * The part of the library that makes backups and restores them. A restore goes in steps, between which other requests are answered. Nothing
 * changes in the library before `finishRestore`, which replaces it at once.
 */
export interface BackupLibrary {
  /** Copies the library's file into the safe, with `settings` (JSON) in it. Any extension page can then read the copy. */
  backUp(settings: string): Promise<Result<MadeBackup>>;
  /** Deletes a copy that `backUp` made, or a file that was put into the safe for `openBackup`. */
  dropBackup(file: string): Promise<Result<null>>;
  /**
   * Checks a database file in the safe completely, and tells what it contains. Fails with `backupForeign`, `backupNewer` or `backupDamaged`.
   * Ends any other restore.
   */
  openBackup(file: string): Promise<Result<BackupContents>>;
  /**
   * Begins to restore the file that was opened. `bringsBack` says whether a merge also restores articles that were deleted here. Fails with
   * `restoreLost` if no file is open.
   */
  beginRestore(mode: RestoreMode, bringsBack: boolean): Promise<Result<RestoreProgress>>;
  /** Prepares some more articles. */
  stepRestore(): Promise<Result<RestoreProgress>>;
  /**
   * Replaces the library by the restored one, and keeps the old file. Both happen or neither. `token` is a random name for this request, so
   * that repeating it tells whether it has succeeded.
   */
  finishRestore(token: string): Promise<Result<RestoreEnd>>;
  /** Ends a restore. The library stays as it is. */
  cancelRestore(): Promise<Result<null>>;
}
export type BackupCall = keyof BackupLibrary;
