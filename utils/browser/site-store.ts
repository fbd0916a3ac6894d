import { browser } from 'wxt/browser';
import type { Result, Sites } from '../model';
import { reportProblem } from '../problems/report-problem';
import { storageFailure } from './storage-failure';

/**
 * The value stored under `sites`. The version is incremented when the shape of the value changes. Values with another version are ignored.
 */
interface Stored {
  readonly version: 1;
  readonly sites: unknown;
}
const KEY = 'sites';

/**
 * The store for the reader's settings for individual sites. It stays on this computer, because it reveals which sites the reader visits.
 * The data that it returns has not been validated.
 */
export const siteStore = {
  /** Returns the stored sites, or none if they cannot be read. */
  async read(): Promise<unknown> {
    const kept = await browser.storage.local.get(KEY).catch((problem: unknown) => {
      reportProblem('sites.read', problem);
      return {};
    });
    return sitesOf(kept);
  },
  /** Changes the stored sites. Changes run one at a time across all views. Fails with `storageFull` or `storageRefused`. */
  async change(edit: (kept: unknown) => Sites): Promise<Result<void>> {
    try {
      await oneAtATime(async () => {
        const stored: Stored = { version: 1, sites: edit(sitesOf(await browser.storage.local.get(KEY))) };
        await browser.storage.local.set({ [KEY]: stored });
      });
      return { ok: true, value: undefined };
    } catch (problem) {
      return { ok: false, error: storageFailure(problem) };
    }
  },
  /** Calls `hear` with the stored sites whenever they change. Returns a function that removes the listener. */
  watch(hear: (sites: unknown) => void): () => void {
    const listen = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
      if (KEY in changes) hear(sitesOf({ [KEY]: changes[KEY]?.newValue }));
    };
    browser.storage.local.onChanged.addListener(listen);
    return () => browser.storage.local.onChanged.removeListener(listen);
  },
};

function sitesOf({ [KEY]: stored }: Readonly<Record<string, unknown>>): unknown {
  const isKnown = typeof stored === 'object' && stored !== null && 'version' in stored && stored.version === 1 && 'sites' in stored;
  return isKnown ? stored.sites : {};
}

/**
 * Uses a lock to run changes one at a time. On a page without TLS, reader mode has no access to locks and makes its changes without one.
 */
const oneAtATime = (work: () => Promise<void>): Promise<void> => ('locks' in navigator ? navigator.locks.request(KEY, work) : work());
