import { browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';
import { anyBrowser } from './desktop-apis';

/** A tab and the window that contains it. */
export interface PanelTab {
  readonly id: number;
  readonly windowId: number;
}
const keyOf = (windowId: number): string => `panelTab:${windowId}`;

/**
 * Returns whether the browser has a side panel for extensions. Browsers on phones have none, and not every browser built on Chromium has
 * one.
 */
export const hasSidePanel = (): boolean => (import.meta.env.FIREFOX ? anyBrowser.sidebarAction : anyBrowser.sidePanel) !== undefined;

/**
 * Opens the side panel for a tab in the tab's window. If the panel is already open there, it switches to the tab. Browsers allow this only
 * while they handle a click or a key press, so nothing may be awaited before this call.
 */
export async function openSidePanel({ id, windowId }: PanelTab): Promise<void> {
  const opened = import.meta.env.FIREFOX ? anyBrowser.sidebarAction?.open() : anyBrowser.sidePanel?.open({ windowId });
  // The tab's id is passed to the panel through the session storage, because the panel may be open already or may still be loading.
  await Promise.all([opened, browser.storage.session.set({ [keyOf(windowId)]: { id, at: Date.now() } })]);
}

/**
 * Returns the id of the tab for which the panel in this window was opened, and deletes the stored id. Returns `null` if the panel was
 * opened without a tab, for example from the browser's menu.
 */
export async function takePanelTab(windowId: number): Promise<number | null> {
  const key = keyOf(windowId);
  const { [key]: wanted } = await browser.storage.session.get(key).catch((problem: unknown): Record<string, unknown> => {
    reportProblem('sidePanel.tab', problem);
    return {};
  });
  await browser.storage.session.remove(key).catch((problem: unknown) => reportProblem('sidePanel.tab', problem));
  return typeof wanted === 'object' && wanted !== null && 'id' in wanted && typeof wanted.id === 'number' ? wanted.id : null;
}

/** Calls `hear` when the panel in this window is asked to switch to a tab. */
export function onPanelTab(windowId: number, hear: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[keyOf(windowId)]?.newValue !== undefined) hear();
  });
}

/**
 * Calls `hear` with the id of a window's active tab when another tab becomes active, or when the active tab has loaded a page or changed
 * its address.
 */
export function onFrontTab(windowId: number, hear: (tabId: number) => void): void {
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) hear(active.tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (tab.active && tab.windowId === windowId && (change.status === 'complete' || change.url !== undefined)) hear(tabId);
  });
}
