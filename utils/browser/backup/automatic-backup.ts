import { browser } from 'wxt/browser';
import { backupFileName } from '../../backup/backup-file-name';
import { DAY_MS, decodePlan, nextBackup } from '../../backup/backup-plan';
import type { LibraryRequest } from '../../library/library-calls';
import type { BackupPlan, LibrarySafety, MadeBackup, Result } from '../../model';
import { reportProblem } from '../../problems/report-problem';
import { backupStore } from './backup-store';
import { downloadBackup, downloadPermission, removeBackups } from './download-backup';
import { collectSettings } from './kept-settings-store';
import type { PackedBackup } from './pack-copy';

/** The name of the alarm, and of the lock under which a backup is made. */
const BACKUP = 'libraryBackup';
type Ask = (request: LibraryRequest) => Promise<Result<unknown>>;
/** Compresses a copy of the library, and returns an address from which it can be downloaded. */
type Pack = (file: string) => Promise<Result<PackedBackup>>;

/**
 * Makes backups as often as the reader has chosen: at an alarm, when the browser starts, and when the reader changes the plan. Must be called
 * while the background starts.
 */
export function keepBackups(ask: Ask, pack: Pack, now: () => number = Date.now): void {
  const report = (problem: unknown) => reportProblem('backup.automatic', problem);
  const check = () => void ifDue().catch(report);

  async function ifDue(): Promise<void> {
    const due = nextBackup(decodePlan(await backupStore.read()), now());
    if (due === null || !(await downloadPermission.has())) await browser.alarms.clear(BACKUP);
    else if (due > now()) await browser.alarms.create(BACKUP, { when: due });
    else await navigator.locks.request(BACKUP, { ifAvailable: true }, async (lock) => lock && (await backUp()));
  }

  async function backUp(): Promise<void> {
    const plan = decodePlan(await backupStore.read());
    const safety = (await ask({ call: 'safety' })) as Result<LibrarySafety>;
    if (safety.ok && (safety.value.saved === 0 || safety.value.rev === plan.lastRev)) {
      // There is nothing new to back up.
      await browser.alarms.create(BACKUP, { when: now() + DAY_MS });
      return;
    }
    const made = safety.ok ? await makeFile(ask, pack, new Date(now())) : safety;
    await backupStore.change((stored) => withResult(decodePlan(stored), made, now()));
    if (made.ok) await prune();
    else report(made.error);
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === BACKUP) check();
  });
  browser.runtime.onStartup.addListener(check);
  backupStore.watch(check);
}

/** A backup in the download folder. */
interface SavedBackup {
  readonly path: string;
  readonly rev: number;
}

async function makeFile(ask: Ask, pack: Pack, at: Date): Promise<Result<SavedBackup>> {
  const made = (await ask({ call: 'backUp', settings: await collectSettings() })) as Result<MadeBackup>;
  if (!made.ok) return made;
  const packed = await pack(made.value.file);
  await ask({ call: 'dropBackup', file: made.value.file });
  if (!packed.ok) return packed;
  const saved = await downloadBackup(packed.value.url, backupFileName(at));
  return saved.ok ? { ok: true, value: { path: saved.value, rev: made.value.rev } } : saved;
}

const withResult = (plan: BackupPlan, made: Result<SavedBackup>, at: number): BackupPlan =>
  made.ok
    ? { ...plan, lastAt: at, lastRev: made.value.rev, files: [...plan.files, made.value.path], problem: null }
    : { ...plan, problem: { code: made.error.code, at } };

/** Deletes the oldest automatic backups beyond the number that the reader wants to keep. No other file is ever deleted. */
async function prune(): Promise<void> {
  let gone: readonly string[] = [];
  await backupStore.change((stored) => {
    const plan = decodePlan(stored);
    const kept = plan.keep === 0 ? plan.files : plan.files.slice(-plan.keep);
    gone = plan.files.slice(0, plan.files.length - kept.length);
    return { ...plan, files: kept.slice(-1_000) };
  });
  await removeBackups(gone);
}
