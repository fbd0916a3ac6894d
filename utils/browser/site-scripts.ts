import { browser } from 'wxt/browser';
import { runFiles, runFunction } from './run-in-tab';
import { pagesOf } from './site-permission';

declare global {
  /** Whether the page was open before its site was chosen, so it is not reported as one that has just loaded. */
  var dramatisWasOpen: boolean | undefined;
}
const ID = 'site';
const SCRIPT = 'report-page-loaded.js';

/**
 * Registers a script that reports when a page on one of these hosts has loaded. The registration replaces any earlier one and lasts beyond
 * this session. The extension must already have permission for the hosts.
 */
export async function registerSites(hosts: readonly string[]): Promise<void> {
  const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const matches = hosts.map(pagesOf);
  // The script is registered with a leading slash in its path, but browsers return the path without the slash, as in `SCRIPT`.
  const isSame = String(before?.matches) === String(matches) && String(before?.js) === SCRIPT;
  if (isSame && hosts.length > 0) return;
  if (before) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (hosts.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches, js: [`/${SCRIPT}`], runAt: 'document_idle', allFrames: false, persistAcrossSessions: true },
  ]);
}

/** Runs the same script in a page that was open before the reader chose its site, so that it reports changes of the address there too. */
export async function watchOpenPage(tabId: number): Promise<void> {
  await runFunction(tabId, () => {
    globalThis.dramatisWasOpen = true;
  });
  await runFiles(tabId, `/${SCRIPT}`);
}
