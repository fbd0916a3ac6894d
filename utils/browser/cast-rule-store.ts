import { browser } from 'wxt/browser';
import type { Result } from '../model';
import { reportProblem } from '../problems/report-problem';
import { storageFailure } from './storage-failure';
import { tabIfOpen } from './tab-if-open';

/** The value stored under `castRules`. The version is raised when its shape changes; values of other versions are ignored. */
interface Stored {
  readonly version: 1;
  readonly rules: readonly unknown[];
}
const KEY = 'castRules';

/** The store of the cast corrections for later articles, which never leave this computer. The data that it returns are unchecked. */
export const castRuleStore = {
  /** Returns the stored corrections, or none if the store fails. */
  async read(): Promise<unknown> {
    const kept = await browser.storage.local.get(KEY).catch((problem: unknown) => {
      reportProblem('castRules.read', problem);
      return {};
    });
    return rulesOf(kept);
  },
  /** Returns the stored corrections for the page of a tab. A private window shows nothing of other articles and gets none. */
  async readFor(tabId: number): Promise<unknown> {
    const tab = await tabIfOpen(tabId);
    return tab && !tab.incognito ? castRuleStore.read() : [];
  },
  /**
   * Changes the corrections. Changes run one at a time across all views, since each depends on what was stored before. Errors:
   * `storageFull`, `storageRefused`.
   */
  async change(edit: (kept: unknown) => readonly unknown[]): Promise<Result<void>> {
    try {
      await navigator.locks.request(KEY, async () => {
        const stored: Stored = { version: 1, rules: edit(rulesOf(await browser.storage.local.get(KEY))) };
        await browser.storage.local.set({ [KEY]: stored });
      });
      return { ok: true, value: undefined };
    } catch (problem) {
      return { ok: false, error: storageFailure(problem) };
    }
  },
};

function rulesOf({ [KEY]: stored }: Readonly<Record<string, unknown>>): unknown {
  const isKnown = typeof stored === 'object' && stored !== null && 'version' in stored && stored.version === 1 && 'rules' in stored;
  return isKnown ? stored.rules : [];
}
