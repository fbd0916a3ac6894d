import { browser } from 'wxt/browser';
import type { BackupPlan, Result } from '../../model';
import { reportProblem } from '../../problems/report-problem';
import { storageFailure } from '../storage-failure';

/**
 * The value stored under `backup`. The version is incremented when the shape of the value changes. Values with another version are ignored.
 */
interface Stored {
  readonly version: 1;
  readonly plan: unknown;
}
const KEY = 'backup';

/** The store of the plan for backups. The data that it returns has not been decoded. */
export const backupStore = {
  async read(): Promise<unknown> {
    const kept = await browser.storage.local.get(KEY).catch((problem: unknown) => {
      reportProblem('settings.read', problem);
      return {};
    });
    return planOf(kept);
  },
  /** Changes the plan. Changes run one at a time across all views. Fails with `storageFull` or `storageRefused`. */
  async change(edit: (kept: unknown) => BackupPlan): Promise<Result<void>> {
    try {
      await navigator.locks.request(KEY, async () => {
        const stored: Stored = { version: 1, plan: edit(planOf(await browser.storage.local.get(KEY))) };
        await browser.storage.local.set({ [KEY]: stored });
      });
      return { ok: true, value: undefined };
    } catch (problem) {
      return { ok: false, error: storageFailure(problem) };
    }
  },
  /** Calls `hear` with the stored plan whenever it changes. Returns a function that removes the listener. */
  watch(hear: (plan: unknown) => void): () => void {
    const listen = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
      if (KEY in changes) hear(planOf({ [KEY]: changes[KEY]?.newValue }));
    };
    browser.storage.local.onChanged.addListener(listen);
    return () => browser.storage.local.onChanged.removeListener(listen);
  },
};

function planOf({ [KEY]: stored }: Readonly<Record<string, unknown>>): unknown {
  const isKnown = typeof stored === 'object' && stored !== null && 'version' in stored && stored.version === 1 && 'plan' in stored;
  return isKnown ? stored.plan : undefined;
}
