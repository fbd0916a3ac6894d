import { browser } from 'wxt/browser';
import type { Result, SiteRule } from '../model';
import { reportProblem } from '../problems/report-problem';
import { storageFailure } from './storage-failure';

/**
 * The value stored for a site, under `removals:SITE`. The version is incremented when the shape of the value changes. Values with another
 * version are ignored.
 */
interface Stored {
  readonly version: 1;
  readonly selectors: readonly string[];
}
const PREFIX = 'removals:';
const LOCK = 'removals';
/** The maximum number of selectors per site. Beyond it, the oldest are dropped first. */
const MAX_SELECTORS = 50;
const MAX_SELECTOR = 500;

/** Returns the site that an address belongs to, which is the host without `www.`. Returns `null` if the address has no host. */
export function siteOf(address: string | undefined): string | null {
  const host = (address ? URL.parse(address)?.hostname : undefined)?.toLowerCase().replace(/^www\./, '');
  return host ? host : null;
}

/**
 * Returns the rule that leaves out everything that the reader has permanently removed from a site. Returns `null` if there is nothing to
 * leave out or if the store cannot be read.
 */
export async function loadRemovals(site: string): Promise<SiteRule | null> {
  const kept = await read(site).catch((problem: unknown) => {
    reportProblem('removals.read', problem);
    return [];
  });
  return kept.length > 0 ? { site, remove: kept } : null;
}

/** Adds a selector to the removals for a site. Fails with `storageFull` or `storageRefused`. */
export function addRemoval(site: string, selector: string): Promise<Result<void>> {
  return change(async () => {
    const others = (await read(site)).filter((kept) => kept !== selector);
    const stored: Stored = { version: 1, selectors: [...others, selector].slice(-MAX_SELECTORS) };
    await browser.storage.local.set({ [PREFIX + site]: stored });
  });
}

/** Deletes all stored removals for a site. Fails with `storageRefused` if the browser does not allow the extension to store data. */
export function clearRemovals(site: string): Promise<Result<void>> {
  return change(() => browser.storage.local.remove(PREFIX + site));
}

async function read(site: string): Promise<readonly string[]> {
  const key = PREFIX + site;
  return selectorsOf((await browser.storage.local.get(key))[key]);
}

/** Returns the valid selectors in a stored value, which may be damaged or in the format of another version. */
function selectorsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1) return [];
  if (!('selectors' in value) || !Array.isArray(value.selectors)) return [];
  const kept = value.selectors.filter(
    (selector): selector is string => typeof selector === 'string' && selector !== '' && selector.length <= MAX_SELECTOR,
  );
  return kept.slice(-MAX_SELECTORS);
}

/** Changes the removals. Changes run one at a time across all views, because each depends on the result of the previous one. */
async function change(make: () => Promise<void>): Promise<Result<void>> {
  try {
    await navigator.locks.request(LOCK, make);
    return { ok: true, value: undefined };
  } catch (problem) {
    return { ok: false, error: storageFailure(problem) };
  }
}
