import { browser } from 'wxt/browser';
import type { Result, Sites } from '../model';
import { reportProblem } from '../problems/report-problem';
import { storageFailure } from './storage-failure';

/** The value stored under `sites`. The version is raised when its shape changes; values of other versions are ignored. */
interface Stored {
  readonly version: 1;
  readonly sites: unknown;
}
const KEY = 'sites';

/**
 * The store of the reader's settings for single sites. It is local to this computer, because it reveals which sites the reader reads. The
 * data that it returns is not decoded yet.
 */
export const siteStore = {
  /** Returns the stored sites, or none if the store fails. */
  async read(): Promise<unknown> {
    const kept = await browser.storage.local.get(KEY).catch((problem: unknown) => {
      reportProblem('sites.read', problem);
      return {};
    });
    return sitesOf(kept);
  },
  /** Changes the sites. Changes run one at a time across all views. Errors: `storageFull`, `storageRefused`. */
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
  /** Calls `hear` with the stored sites whenever they have changed. Returns a function that stops it. */
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

/** Runs changes one at a time. Reader mode on a page without TLS has no locks, so changes from there run unlocked. */
const oneAtATime = (work: () => Promise<void>): Promise<void> => ('locks' in navigator ? navigator.locks.request(KEY, work) : work());
