import { browser } from 'wxt/browser';

/** The parts of the extension API that Firefox for Android does not have. */
type DesktopApi = 'contextMenus' | 'commands' | 'omnibox' | 'windows' | 'sidePanel';
/** Firefox's API for the side panel, which is missing from the types for Chromium. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** The extension API of a browser that may run on a phone. The parts that phones do not have may be absent, so they need a check. */
export const anyBrowser = browser as Omit<typeof browser, DesktopApi> & Partial<Pick<typeof browser, DesktopApi>> & Sidebar;

/** Returns whether this browser is on a phone, where it has no windows, and its menu has the button of the extension. */
export const isOnPhone = (): boolean => anyBrowser.windows === undefined;
