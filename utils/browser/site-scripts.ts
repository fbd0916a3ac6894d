import { browser } from 'wxt/browser';
import { pagesOf } from './site-permission';

const ID = 'site';

/** Has the pages of exactly these hosts tell when they have been loaded, in later sessions too. The hosts must be allowed. */
export async function registerSites(hosts: readonly string[]): Promise<void> {
  const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const matches = hosts.map(pagesOf);
  if (before && hosts.length > 0 && String(before.matches) === String(matches)) return;
  if (before) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (hosts.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches, js: ['/content-scripts/site.js'], runAt: 'document_idle', allFrames: false, persistAcrossSessions: true },
  ]);
}
