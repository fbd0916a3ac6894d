import { browser } from 'wxt/browser';
import type { Result, SiteRule } from '../model';
import { storageFailure } from './storage-failure';

/** What is kept for a site, under `removals:SITE`. Raised when its shape changes; what has another version is passed over. */
interface Stored {
  readonly version: 1;
  readonly selectors: readonly string[];
}
const PREFIX = 'removals:';
const LOCK = 'removals';
/** The oldest go first. */
const MAX_SELECTORS = 50;
const MAX_SELECTOR = 500;

/** The site of an address: its host without `www.`; `null` where it has none. */
export function siteOf(address: string | undefined): string | null {
  const host = (address ? URL.parse(address)?.hostname : undefined)?.toLowerCase().replace(/^www\./, '');
  return host ? host : null;
}

/** What the reader has left out on a site for good, as a rule of it; `null` where nothing is. A store that fails has nothing. */
export async function loadRemovals(site: string): Promise<SiteRule | null> {
  const kept = await read(site).catch((problem: unknown) => {
    console.warn('removals: the store could not be read', problem);
    return [];
  });
  return kept.length > 0 ? { site, remove: kept } : null;
}

/** Adds a selector to what is left out on a site. Failures: `storageFull`, `storageRefused`. */
export function addRemoval(site: string, selector: string): Promise<Result<void>> {
  return change(async () => {
    const others = (await read(site)).filter((kept) => kept !== selector);
    const stored: Stored = { version: 1, selectors: [...others, selector].slice(-MAX_SELECTORS) };
    await browser.storage.local.set({ [PREFIX + site]: stored });
  });
}

/** Forgets everything that is left out on a site. Failure: `storageRefused`. */
export function clearRemovals(site: string): Promise<Result<void>> {
  return change(() => browser.storage.local.remove(PREFIX + site));
}

async function read(site: string): Promise<readonly string[]> {
  const key = PREFIX + site;
  return selectorsOf((await browser.storage.local.get(key))[key]);
}

/** What is stored may be of another version, or damaged. */
function selectorsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1) return [];
  if (!('selectors' in value) || !Array.isArray(value.selectors)) return [];
  const kept = value.selectors.filter(
    (selector): selector is string => typeof selector === 'string' && selector !== '' && selector.length <= MAX_SELECTOR,
  );
  return kept.slice(-MAX_SELECTORS);
}

/** One change at a time, whichever surface makes it: each reads what was there before. */
async function change(make: () => Promise<void>): Promise<Result<void>> {
  try {
    await navigator.locks.request(LOCK, make);
    return { ok: true, value: undefined };
  } catch (problem) {
    return { ok: false, error: storageFailure(problem) };
  }
}
