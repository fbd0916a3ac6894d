import { browser } from 'wxt/browser';
import { findActiveTab } from './active-tab';

const ID = 'toggle-reader';

/**
 * Calls `toggle` with the tab whose reader mode is asked for by the shortcut or by the page's context menu. Both grant the tab.
 * Must be called while the background starts, so that no event is missed.
 */
export function onReaderTrigger(menuTitle: string, toggle: (tabId: number) => void): void {
  browser.runtime.onInstalled.addListener(() => {
    // Menus outlive the background; an update may find its own.
    browser.contextMenus.removeAll(() =>
      browser.contextMenus.create({ id: ID, title: menuTitle, contexts: ['page', 'selection', 'link', 'image'] }),
    );
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === ID && tab?.id !== undefined) toggle(tab.id);
  });
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== ID) return;
    if (tab?.id !== undefined) return toggle(tab.id);
    const active = await findActiveTab();
    if (active.ok) toggle(active.value.id);
  });
}
