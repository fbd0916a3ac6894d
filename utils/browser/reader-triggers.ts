import { browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';
import { findActiveTab } from './active-tab';
import { openSidePanel, type PanelTab } from './side-panel';

const TOGGLE = 'toggle-reader';
const PART = 'read-part';
const PANEL = 'open-panel';
const SAVE = 'save-article';

/** The actions that a reader can start on a page by a shortcut or from the context menu, and the titles of their menu entries. */
export interface ReaderTriggers {
  readonly toggle: (tabId: number) => void;
  readonly toggleTitle: string;
  /** Shows only the selection. */
  readonly readPart: (tabId: number) => void;
  readonly partTitle: string;
  readonly panelTitle: string;
  /** Saves the article without showing it. */
  readonly save: (tabId: number) => void;
}

/**
 * Calls an action with the id of the tab when the reader uses the shortcut or the context menu entry of the action. Both grant access to
 * the tab. Must be called while the background starts, so that no event is missed.
 */
export function onReaderTrigger({ toggle, toggleTitle, readPart, partTitle, panelTitle, save }: ReaderTriggers): void {
  browser.runtime.onInstalled.addListener(() => {
    // Menu entries outlive the background, so those from before an update of the extension may still exist.
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({ id: TOGGLE, title: toggleTitle, contexts: ['page', 'selection', 'link', 'image'] });
      browser.contextMenus.create({ id: PART, title: partTitle, contexts: ['selection'] });
      browser.contextMenus.create({ id: PANEL, title: panelTitle, contexts: ['page', 'selection', 'link', 'image'] });
    });
  });
  const act = (what: string, { id, windowId }: PanelTab): void => {
    if (what === TOGGLE) toggle(id);
    else if (what === PART) readPart(id);
    else if (what === SAVE) save(id);
    else if (what === PANEL) void openSidePanel({ id, windowId }).catch((problem: unknown) => reportProblem('sidePanel.open', problem));
  };
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) act(String(info.menuItemId), { id: tab.id, windowId: tab.windowId });
  });
  browser.commands.onCommand.addListener(async (command, tab) => {
    // Nothing may be awaited here, because the browser would no longer attribute the action to the reader.
    if (tab?.id !== undefined) return act(command, { id: tab.id, windowId: tab.windowId });
    const active = await findActiveTab();
    if (active.ok) act(command, active.value);
  });
}
