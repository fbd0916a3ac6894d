import { browser } from 'wxt/browser';
import type { Result } from '../model';
import { storageFailure } from './storage-failure';

/** What is kept under `castRules`. Raised when its shape changes; what has another version is passed over. */
interface Stored {
  readonly version: 1;
  readonly rules: readonly unknown[];
}
const KEY = 'castRules';

/** What the reader said of the cast for later articles: never sent anywhere. What it hands out is still to be checked. */
export const castRuleStore = {
  /** A store that fails has nothing. */
  async read(): Promise<unknown> {
    return rulesOf(await browser.storage.local.get(KEY).catch(() => ({})));
  },
  /** The same for the page of a tab: nothing of other articles is shown in a private window. */
  async readFor(tabId: number): Promise<unknown> {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    return tab && !tab.incognito ? castRuleStore.read() : [];
  },
  /** One change at a time, whichever surface makes it: each reads what was there before. Failures: `storageFull`, `storageRefused`. */
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
