import { browser } from 'wxt/browser';
import type { Result, Sites } from '../model';
import { storageFailure } from './storage-failure';

/** What is kept under `sites`. Raised when its shape changes; what has another version is passed over. */
interface Stored {
  readonly version: 1;
  readonly sites: unknown;
}
const KEY = 'sites';

/** What the reader wants on single sites: on this machine only, since it tells which papers are read. What it hands out is still to be decoded. */
export const siteStore = {
  /** A store that fails has nothing. */
  async read(): Promise<unknown> {
    return sitesOf(await browser.storage.local.get(KEY).catch(() => ({})));
  },
  /** One change at a time, whichever surface makes it. Failures: `storageFull`, `storageRefused`. */
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
  /** Calls with what is kept now whenever that has changed. Returns what ends it. */
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

/** Reader mode over a page without TLS has no locks. */
const oneAtATime = (work: () => Promise<void>): Promise<void> => ('locks' in navigator ? navigator.locks.request(KEY, work) : work());
