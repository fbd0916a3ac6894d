import type { ErrorCode } from './result';

/** The rhythms in which a backup is made by itself. */
export const BACKUP_RHYTHMS = ['never', 'day', 'week', 'month'] as const;
export type BackupRhythm = (typeof BACKUP_RHYTHMS)[number];
/** The numbers of automatic backups that can be kept. 0 keeps all. */
export const KEPT_BACKUPS = [3, 10, 30, 0] as const;
/** The numbers of days without a backup after which the reader is reminded. 0 never reminds. */
export const REMINDER_DAYS = [7, 30, 90, 0] as const;

/** The plan for backups, and facts about the last one. */
export interface BackupPlan {
  readonly every: BackupRhythm;
  readonly keep: number;
  readonly remindAfter: number;
  /** The time of the last backup in milliseconds since 1970; `null` if there is none. */
  readonly lastAt: number | null;
  /** The number of changes of the library until then; `null` if there is none. */
  readonly lastRev: number | null;
  /** The time from which the reader is reminded if there is no backup: when the plan was first read. */
  readonly since: number | null;
  /** The time until which the reader does not want to be reminded. */
  readonly quietUntil: number;
  /** The paths of the automatic backups that are kept, the oldest first. */
  readonly files: readonly string[];
  /** The failure of the last automatic backup, with its time in milliseconds since 1970; `null` if it did not fail. */
  readonly problem: { readonly code: ErrorCode; readonly at: number } | null;
}

/** The part of the plan that the reader chooses. */
export type BackupChoice = Pick<BackupPlan, 'every' | 'keep' | 'remindAfter'>;
