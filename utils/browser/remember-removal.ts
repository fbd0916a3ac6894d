import { browser } from 'wxt/browser';
import type { Result } from '../model';
import { addRemoval, clearRemovals, loadRemovals, siteOf } from './removal-store';
import { runFiles, runFunction } from './run-in-tab';

declare global {
  /** The words of a block, for the next injection of the script that finds its element. */
  var dramatisBlock: string | undefined;
}

/**
 * From now on leaves out on the site of a tab what looks like the block with these words. Failures: `storagePrivate` in a private window,
 * where nothing is kept; `ruleNotFound` where the block cannot be told apart; of the store and of the injection.
 */
export async function rememberRemoval(tabId: number, blockText: string): Promise<Result<void>> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
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
  const found = await runFiles(tabId, '/locate.js');
  if (!found.ok) return found;
  if (typeof found.value !== 'string') return { ok: false, error: { code: 'ruleNotFound' } };
  return addRemoval(site, found.value);
}

/** Forgets what was left out on the site of a tab. */
export async function forgetRemovals(tabId: number): Promise<Result<void>> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return { ok: false, error: { code: 'pageGone' } };
  const site = siteOf(tab.url);
  return site ? clearRemovals(site) : { ok: true, value: undefined };
}

/** How many selectors leave something out on the site of a tab. 0 in a private window, where none is applied. */
export async function countRemembered(tabId: number): Promise<number> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const site = tab && !tab.incognito ? siteOf(tab.url) : null;
  const rule = site ? await loadRemovals(site) : null;
  return rule?.remove?.length ?? 0;
}
