import { type Decode, list, nullable, object, oneOf, orNull, otherwise, text, wholeNumber } from '../decode/decode';
import { BACKUP_RHYTHMS, type BackupPlan, type BackupRhythm, ERROR_CODES, KEPT_BACKUPS, REMINDER_DAYS } from '../model';

export const DAY_MS = 24 * 60 * 60_000;
const DAYS: Readonly<Record<Exclude<BackupRhythm, 'never'>, number>> = { day: 1, week: 7, month: 30 };
/** The time after which a failed automatic backup is tried again, in milliseconds. */
const RETRY_MS = 60 * 60_000;
const MAX_FILES = 1_000;
const MAX_PATH = 4_096;

/** The plan of a reader who has chosen nothing: no automatic backups, and a reminder after a month. */
export const NO_PLAN: BackupPlan = {
  every: 'never',
  keep: 10,
  remindAfter: 30,
  lastAt: null,
  lastRev: null,
  since: null,
  quietUntil: 0,
  files: [],
  problem: null,
};

const time = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const oneOfNumbers =
  (numbers: readonly number[], fallback: number): Decode<number> =>
  (value) =>
    numbers.find((one) => one === value) ?? fallback;
const decode = object<BackupPlan>({
  every: otherwise(oneOf(BACKUP_RHYTHMS), NO_PLAN.every),
  keep: oneOfNumbers(KEPT_BACKUPS, NO_PLAN.keep),
  remindAfter: oneOfNumbers(REMINDER_DAYS, NO_PLAN.remindAfter),
  lastAt: nullable(time),
  lastRev: nullable(time),
  since: nullable(time),
  quietUntil: time,
  files: list(MAX_FILES, text(MAX_PATH)),
  problem: nullable(object({ code: oneOf(ERROR_CODES), at: time })),
});

/** Decodes a stored plan, which may be damaged or of another version. */
export const decodePlan = (stored: unknown): BackupPlan => orNull(decode, stored) ?? NO_PLAN;

/**
 * Returns the time of the next automatic backup in milliseconds since 1970, or `null` if there will be none. A last backup in the future
 * counts as none, because otherwise a clock that was wrong once would stop the backups.
 */
export function nextBackup({ every, lastAt, problem }: BackupPlan, now: number): number | null {
  if (every === 'never') return null;
  const due = lastAt === null || lastAt > now ? now : lastAt + DAYS[every] * DAY_MS;
  return problem && problem.at <= now ? Math.max(due, problem.at + RETRY_MS) : due;
}

/** Returns for how many days there has been no backup if the reader is to be reminded of it, and otherwise `null`. */
export function reminderDays(
  plan: BackupPlan,
  { saved, rev }: { readonly saved: number; readonly rev: number },
  now: number,
): number | null {
  const { remindAfter, lastAt, lastRev, since, quietUntil } = plan;
  if (remindAfter === 0 || saved === 0 || rev === lastRev || now < quietUntil) return null;
  const from = lastAt ?? since ?? now;
  const days = Math.floor((now - from) / DAY_MS);
  return days >= remindAfter ? days : null;
}
