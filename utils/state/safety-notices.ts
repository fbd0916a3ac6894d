import { signal } from '@preact/signals';
import { DAY_MS, decodePlan, reminderDays } from '../backup/backup-plan';
import type { BackupAge, SafetyNotices } from '../controls/library-safety';
import type { Library } from '../library/library';
import type { LibrarySafety, Repair } from '../model';
import type { PlanStore } from './backup-page';
import { freeIfLittle } from './free-space';

/** The state of the notices, which can be loaded again. */
export interface SafetyNoticesState extends SafetyNotices {
  load(): Promise<void>;
}

/** The time for which a reminder stays away after it has been closed, in milliseconds. */
const QUIET_MS = 14 * DAY_MS;

/** Creates the notices about repairs, space and backups on the library page. If the library does not answer, there are none. */
export function createSafetyNotices(
  library: Pick<Library, 'safety' | 'noticed'>,
  plans: Pick<PlanStore, 'read' | 'change'>,
  now: () => Date,
): SafetyNoticesState {
  const repairs = signal<readonly Repair[]>([]);
  const littleSpace = signal<number | null>(null);
  const backupAge = signal<BackupAge | null>(null);

  async function remind(safety: LibrarySafety): Promise<void> {
    const time = now().getTime();
    const plan = decodePlan(await plans.read());
    // The time without a backup begins when the reader first sees the list.
    if (plan.since === null) await plans.change((stored) => ({ ...decodePlan(stored), since: time }));
    const days = reminderDays(plan, safety, time);
    backupAge.value = days === null ? null : { days, isFirst: plan.lastAt === null };
  }

  return {
    repairs,
    littleSpace,
    backupAge,
    async load() {
      const loaded = await library.safety();
      if (!loaded.ok) return;
      repairs.value = loaded.value.repairs.filter(({ isRead }) => !isRead);
      littleSpace.value = freeIfLittle(loaded.value.space);
      await remind(loaded.value);
    },
    async dismiss(repair) {
      repairs.value = repairs.value.filter(({ at }) => at !== repair);
      await library.noticed(repair);
    },
    async quiet() {
      backupAge.value = null;
      const until = now().getTime() + QUIET_MS;
      await plans.change((stored) => ({ ...decodePlan(stored), quietUntil: until }));
    },
  };
}
