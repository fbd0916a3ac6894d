import { browser } from 'wxt/browser';
import type { Result, SiteRule } from '../model';
import { reportProblem } from '../problems/report-problem';
import { MAX_SELECTORS, readRemovals, removalRuleFor, removalsKey, type StoredRemovals } from './read-removals';
import { storageFailure } from './storage-failure';

const LOCK = 'removals';

/**
 * Returns the rule that leaves out everything that the reader has permanently removed from a site. Returns `null` if there is nothing to
 * leave out or if the store cannot be read.
 */
export const loadRemovals = (site: string): Promise<SiteRule | null> =>
  removalRuleFor(site).catch((problem: unknown) => {
    reportProblem('removals.read', problem);
    return null;
  });

/** Adds a selector to the removals for a site. Fails with `storageFull` or `storageRefused`. */
export function addRemoval(site: string, selector: string): Promise<Result<void>> {
  return change(async () => {
    const others = (await readRemovals(site)).filter((kept) => kept !== selector);
    const stored: StoredRemovals = { version: 1, selectors: [...others, selector].slice(-MAX_SELECTORS) };
    await browser.storage.local.set({ [removalsKey(site)]: stored });
  });
}

/** Deletes all stored removals for a site. Fails with `storageRefused` if the browser does not allow the extension to store data. */
export function clearRemovals(site: string): Promise<Result<void>> {
  return change(() => browser.storage.local.remove(removalsKey(site)));
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
