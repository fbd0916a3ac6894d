import type { Result } from '../model';
import { siteOf } from './read-removals';
import { addRemoval, clearRemovals, loadRemovals } from './removal-store';
import { runFiles, runFunction } from './run-in-tab';
import { tabIfOpen } from './tab-if-open';

declare global {
  /** The text of the block whose element `locate-block.js` must find. That script reads and clears this variable. */
  var dramatisBlock: string | undefined;
}

/**
 * Stores a rule for the tab's site that leaves out all blocks that look like the block with this text. Fails with `storagePrivate` in a
 * private window, with `ruleNotFound` if the block cannot be recognised, and with the errors of the store and of the injection.
 */
export async function rememberRemoval(tabId: number, blockText: string): Promise<Result<void>> {
  const tab = await tabIfOpen(tabId);
  if (!tab) return { ok: false, error: { code: 'pageGone' } };
  if (tab.incognito) return { ok: false, error: { code: 'storagePrivate' } };
  const site = siteOf(tab.url);
  if (!site) return { ok: false, error: { code: 'ruleNotFound' } };
  const handed = await runFunction(
    tabId,
    (words: string) => {
      globalThis.dramatisBlock = words;
    },
    blockText,
  );
  if (!handed.ok) return handed;
  const found = await runFiles(tabId, '/locate-block.js');
  if (!found.ok) return found;
  if (typeof found.value !== 'string') return { ok: false, error: { code: 'ruleNotFound' } };
  return addRemoval(site, found.value);
}

/** Deletes the reader's removal rules for the site in a tab. */
export async function forgetRemovals(tabId: number): Promise<Result<void>> {
  const tab = await tabIfOpen(tabId);
  if (!tab) return { ok: false, error: { code: 'pageGone' } };
  const site = siteOf(tab.url);
  return site ? clearRemovals(site) : { ok: true, value: undefined };
}

/**
 * Returns the number of selectors in the reader's removal rules for the site in a tab. Returns 0 in a private window, where no rules apply.
 */
export async function countRemembered(tabId: number): Promise<number> {
  const tab = await tabIfOpen(tabId);
  const site = tab && !tab.incognito ? siteOf(tab.url) : null;
  const rule = site ? await loadRemovals(site) : null;
  return rule?.remove?.length ?? 0;
}
