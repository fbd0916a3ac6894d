import { browser } from 'wxt/browser';
import type { Result } from '../model';
import { reportProblem } from '../problems/report-problem';
import { storageFailure } from './storage-failure';
import { tabIfOpen } from './tab-if-open';

/**
 * The value stored under `castRules`. The version is incremented when the shape of the value changes. Values with another version are
 * ignored.
 */
interface Stored {
  readonly version: 1;
  readonly rules: readonly unknown[];
}
const KEY = 'castRules';

/**
 * The store for cast corrections that apply to later articles. They never leave this computer. The returned data has not been decoded yet.
 */
export const castRuleStore = {
  /** Returns the stored corrections, or none if they cannot be read. */
  async read(): Promise<unknown> {
    const kept = await browser.storage.local.get(KEY).catch((problem: unknown) => {
      reportProblem('castRules.read', problem);
      return {};
    });
    return rulesOf(kept);
  },
  /**
   * Returns the stored corrections for the page in a tab. Returns none if the tab is in a private window, because a private window must
   * reveal nothing about other articles.
   */
  async readFor(tabId: number): Promise<unknown> {
    const tab = await tabIfOpen(tabId);
    return tab && !tab.incognito ? castRuleStore.read() : [];
  },
  /**
   * Changes the stored corrections. Changes run one at a time across all views, because each depends on the result of the previous one.
   * Fails with `storageFull` or `storageRefused`.
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
