import { browser } from 'wxt/browser';

/** A tab and the window that it is in. */
export interface PanelTab {
  readonly id: number;
  readonly windowId: number;
}
/** Firefox's own name for it, which the types of Chromium's interface do not have. */
interface Sidebar {
  readonly sidebarAction: { open(): Promise<void> };
}
const keyOf = (windowId: number): string => `panelTab:${windowId}`;

/**
 * Opens the side panel of a tab's window for that tab, or has the one that is open turn to it. Browsers allow it only while they are telling of
 * the reader's click or key, so nothing may be waited for before.
 */
export async function openSidePanel({ id, windowId }: PanelTab): Promise<void> {
  const opened = import.meta.env.FIREFOX ? (browser as unknown as Sidebar).sidebarAction.open() : browser.sidePanel.open({ windowId });
  // Kept in memory: the panel may be there already, or still to come.
  await Promise.all([opened, browser.storage.session.set({ [keyOf(windowId)]: { id, at: Date.now() } })]);
}

/** The tab that the panel of this window was opened for; told once. `null` where it was opened without one, as from the browser's own menu. */
export async function takePanelTab(windowId: number): Promise<number | null> {
  const key = keyOf(windowId);
  const { [key]: wanted } = await browser.storage.session.get(key).catch(() => ({}) as Record<string, unknown>);
  await browser.storage.session.remove(key).catch(() => undefined);
  return typeof wanted === 'object' && wanted !== null && 'id' in wanted && typeof wanted.id === 'number' ? wanted.id : null;
}

/** Calls when the panel of this window is asked to turn to a tab. */
export function onPanelTab(windowId: number, hear: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[keyOf(windowId)]?.newValue !== undefined) hear();
  });
}

/** Calls with the tab that comes to the front of a window, and when its page has been loaded or has another address. */
export function onFrontTab(windowId: number, hear: (tabId: number) => void): void {
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) hear(active.tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (tab.active && tab.windowId === windowId && (change.status === 'complete' || change.url !== undefined)) hear(tabId);
  });
}
