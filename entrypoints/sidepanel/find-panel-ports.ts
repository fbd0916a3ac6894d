import { findActiveTab, findTab } from '../../utils/browser/active-tab';
import { openGuide } from '../../utils/browser/open-guide';
import { openLibrary } from '../../utils/browser/open-library';
import { openOptions } from '../../utils/browser/open-options';
import { beginFollowing, endFollowing } from '../../utils/browser/panel-following';
import { onFrontTab, onPanelTab, takePanelTab } from '../../utils/browser/side-panel';
import { ALL_SITES, sitePermission } from '../../utils/browser/site-permission';
import type { PanelPorts } from '../../utils/state/panel-state';
import { findTabPorts } from '../popup/find-tab-ports';

/**
 * Returns the ports, which are the functions through which the side panel works with the browser.
 * @param windowId the id of the window that contains the panel.
 */
export function findPanelPorts(windowId: number): PanelPorts {
  return {
    async wanted() {
      const wanted = await takePanelTab(windowId);
      if (wanted !== null) return wanted;
      const front = await findActiveTab();
      return front.ok ? front.value.id : null;
    },
    async front() {
      const front = await findActiveTab();
      return front.ok ? { id: front.value.id, isSeen: front.value.url !== undefined } : null;
    },
    portsOf(tabId) {
      // The side panel prints its article itself, because its tab may already show another page.
      const { print: _, ...ports } = findTabPorts(whileOnFirstPage(tabId));
      return { ...ports, openLibrary, openOptions, openGuide, openActor };
    },
    onWanted: (hear) => onPanelTab(windowId, hear),
    onFront: (hear) => onFrontTab(windowId, hear),
    async askForAll() {
      const isAllowed = await sitePermission.ask(ALL_SITES);
      if (isAllowed) beginFollowing();
      return isAllowed;
    },
    giveBackAll: endFollowing,
  };
}

/**
 * Returns a function that finds a tab. Its first call remembers the address of the page in the tab. Later calls fail if the tab shows
 * another page, because the article in the side panel comes from the first page.
 */
function whileOnFirstPage(tabId: number): Parameters<typeof findTabPorts>[0] {
  let first: string | undefined;
  return async () => {
    const tab = await findTab(tabId);
    if (!tab.ok) return tab;
    const address = tab.value.url?.replace(/#.*$/s, '');
    first ??= address;
    if (first === undefined) return { ok: false, error: { code: 'pageUnseen' } };
    return first === address ? tab : { ok: false, error: { code: 'pageGone' } };
  };
}

/** Opens the page about an actor. Its code is loaded for the click. */
const openActor = async (name: string): Promise<void> => (await import('../../utils/browser/open-actor')).openActor(name);
