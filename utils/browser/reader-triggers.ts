import { browser } from 'wxt/browser';
import { findActiveTab } from './active-tab';

const ID = 'toggle-reader';
const PART_ID = 'read-part';

/** What can be asked for over a page, with its words in the context menu. */
interface ReaderTriggers {
  readonly toggle: (tabId: number) => void;
  readonly toggleTitle: string;
  /** Shows what is selected alone. */
  readonly readPart: (tabId: number) => void;
  readonly partTitle: string;
}

/**
 * Calls what the reader asks for by the shortcut or by the page's context menu, with the tab; both grant it.
 * Must be called while the background starts, so that no event is missed.
 */
export function onReaderTrigger({ toggle, toggleTitle, readPart, partTitle }: ReaderTriggers): void {
  browser.runtime.onInstalled.addListener(() => {
    // Menus outlive the background; an update may find its own.
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({ id: ID, title: toggleTitle, contexts: ['page', 'selection', 'link', 'image'] });
      browser.contextMenus.create({ id: PART_ID, title: partTitle, contexts: ['selection'] });
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === ID) toggle(tab.id);
    else if (info.menuItemId === PART_ID) readPart(tab.id);
  });
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== ID) return;
    if (tab?.id !== undefined) return toggle(tab.id);
    const active = await findActiveTab();
    if (active.ok) toggle(active.value.id);
  });
}
