import { type Browser, browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';
import { findActiveTab } from './active-tab';
import { anyBrowser } from './desktop-apis';
import { hasSidePanel, openSidePanel, type PanelTab } from './side-panel';

/** The contexts of entries that are shown wherever the reader clicks. `frame` covers reader mode, which is a frame in the page. */
const ANYWHERE = ['page', 'frame', 'selection', 'link', 'image'] as const satisfies readonly `${Browser.contextMenus.ContextType}`[];
const TOGGLE = 'toggle-reader';
const PART = 'read-part';
const PANEL = 'open-panel';
const SAVE = 'save-article';
const OVERLAY = 'mark-page';

/** The actions that the reader can start on a page with a shortcut or from the context menu, and the titles of their menu entries. */
export interface ReaderTriggers {
  readonly toggle: (tabId: number) => void;
  readonly toggleTitle: string;
  /** Opens only the selected text in reader mode. */
  readonly readPart: (tabId: number) => void;
  readonly partTitle: string;
  readonly panelTitle: string;
  /** Marks the quotations on the page, or removes the marks. */
  readonly toggleOverlay: (tabId: number) => void;
  readonly overlayTitle: string;
  /** Saves the article without showing it. */
  readonly save: (tabId: number) => void;
}

/**
 * Calls an action with the tab's id when the reader presses the action's shortcut or chooses its entry in the context menu. In both cases,
 * the browser grants the extension access to the tab. Must be called while the background starts, so that no event is missed.
 * @param others Further entries of the context menus, which have actions of their own.
 */
export function onReaderTrigger(
  { toggle, toggleTitle, readPart, partTitle, panelTitle, toggleOverlay, overlayTitle, save }: ReaderTriggers,
  others: readonly Browser.contextMenus.CreateProperties[],
): void {
  const { contextMenus, commands } = anyBrowser;
  browser.runtime.onInstalled.addListener(() => {
    // Menu entries persist when the extension is updated, so entries from the previous version may still exist.
    contextMenus?.removeAll(() => {
      contextMenus.create({ id: TOGGLE, title: toggleTitle, contexts: [...ANYWHERE] });
      contextMenus.create({ id: PART, title: partTitle, contexts: ['selection'] });
      contextMenus.create({ id: OVERLAY, title: overlayTitle, contexts: [...ANYWHERE] });
      if (hasSidePanel()) contextMenus.create({ id: PANEL, title: panelTitle, contexts: [...ANYWHERE] });
      for (const entry of others) contextMenus.create(entry);
    });
  });
  const act = (what: string, { id, windowId }: PanelTab): void => {
    if (what === TOGGLE) toggle(id);
    else if (what === PART) readPart(id);
    else if (what === SAVE) save(id);
    else if (what === OVERLAY) toggleOverlay(id);
    else if (what === PANEL) void openSidePanel({ id, windowId }).catch((problem: unknown) => reportProblem('sidePanel.open', problem));
  };
  contextMenus?.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) act(String(info.menuItemId), { id: tab.id, windowId: tab.windowId });
  });
  commands?.onCommand.addListener(async (command, tab) => {
    // Do not await anything before this call. Otherwise, the browser no longer treats it as triggered by the reader.
    if (tab?.id !== undefined) return act(command, { id: tab.id, windowId: tab.windowId });
    const active = await findActiveTab();
    if (active.ok) act(command, active.value);
  });
}
