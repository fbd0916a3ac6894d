import type { Library } from '../library/library';
import { MAX_BULK } from '../library/shelf-library';
import type { OpenTab, TabsOutcome } from '../model';

/** The functions that saving all tabs of a window needs. */
export interface SaveTabsPorts {
  /** Whether the window is private. Nothing is saved from there. */
  readonly isPrivate: boolean;
  /**
   * Asks the reader for the permission to see the addresses of all tabs. Browsers allow this only while they handle a click, so nothing may be
   * awaited before this call.
   */
  ask(): Promise<boolean>;
  giveBack(): Promise<unknown>;
  /** Returns the tabs of the window, in their order, without the extension's own pages. */
  list(): Promise<readonly OpenTab[]>;
  readonly library: Pick<Library, 'saveLinks'>;
}

/** Saves all tabs of a window as links. The first tab comes first in the list. The permission is given back in any case. */
export async function saveTabs({ isPrivate, ask, giveBack, list, library }: SaveTabsPorts): Promise<TabsOutcome> {
  if (isPrivate) return { is: 'failed', error: { code: 'storagePrivate' } };
  if (!(await ask())) return { is: 'refused' };
  let tabs: readonly OpenTab[];
  try {
    tabs = await list();
  } finally {
    await giveBack();
  }
  const links = tabs.map(pageOf).filter(({ url }) => /^https?:/i.test(url));
  const done = { saved: 0, known: 0, leftOut: tabs.length - links.length };
  // The last link that is saved comes first in the list.
  for (let rest = links.toReversed(); rest.length > 0; rest = rest.slice(MAX_BULK)) {
    const answer = await library.saveLinks(rest.slice(0, MAX_BULK));
    if (!answer.ok) return { is: 'failed', error: answer.error };
    for (const { is } of answer.value) done[is === 'new' ? 'saved' : is === 'known' ? 'known' : 'leftOut']++;
  }
  return { is: 'saved', ...done };
}

/** Returns the page of a tab in the reader view of Firefox, whose own address contains that of the page. */
function pageOf(tab: OpenTab): OpenTab {
  const url = /^about:reader\?/.test(tab.url) ? new URLSearchParams(tab.url.slice(tab.url.indexOf('?'))).get('url') : null;
  return url === null ? tab : { ...tab, url };
}
