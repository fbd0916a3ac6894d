import { browser } from 'wxt/browser';
import type { SiteRule } from '../model';

/**
 * The value stored for a site, under `removals:SITE`. The version is incremented when the shape of the value changes. Values with another
 * version are ignored.
 */
export interface StoredRemovals {
  readonly version: 1;
  readonly selectors: readonly string[];
}
/** The maximum number of selectors per site. Beyond it, the oldest are dropped first. */
export const MAX_SELECTORS = 50;
const MAX_SELECTOR = 500;

/** Returns the key under which the removals for a site are stored. */
export const removalsKey = (site: string): string => `removals:${site}`;

/** Returns the site that an address belongs to, which is the host without `www.`. Returns `null` if the address has no host. */
export function siteOf(address: string | undefined): string | null {
  const host = (address ? URL.parse(address)?.hostname : undefined)?.toLowerCase().replace(/^www\./, '');
  return host ? host : null;
}

/**
 * Returns the rule that leaves out everything that the reader has permanently removed from a site, or `null` if there is nothing to leave
 * out. Rejects if the store cannot be read. Nothing is reported here, because the code of the log would be part of `ask-page.js`.
 */
export async function removalRuleFor(site: string): Promise<SiteRule | null> {
  const kept = await readRemovals(site);
  return kept.length > 0 ? { site, remove: kept } : null;
}

/** Returns the selectors that are stored for a site. Rejects if the store cannot be read. */
export async function readRemovals(site: string): Promise<readonly string[]> {
  const key = removalsKey(site);
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
