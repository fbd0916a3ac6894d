import type { Browser } from 'wxt/browser';
import { anyBrowser } from './desktop-apis';

const SAVE_LINK = 'save-link';
const SAVE_TABS = 'save-tabs';

/** The tab in which the reader has chosen an entry of a context menu. */
export type MenuTab = Pick<Browser.tabs.Tab, 'id' | 'windowId' | 'incognito'>;
/** The link on which the reader has opened the context menu. */
export interface ClickedLink {
  readonly url: string;
  /** The words of the link. Only Firefox tells them. */
  readonly text: string | undefined;
  /** The frame of the page that contains the link. */
  readonly frameId: number;
}
/** The actions that save links from the browser's menus. A tab is absent where the browser has none, as in its side panel. */
export interface LinkTriggers {
  readonly saveLink: (link: ClickedLink, tab: MenuTab | undefined) => void;
  /** Is called while the browser handles the click, so it may ask for a permission. */
  readonly saveTabs: (tab: MenuTab | undefined) => void;
}

/** Returns the entries for links on pages, and for the toolbar button. */
export const linkEntries = (saveLinkTitle: string, saveTabsTitle: string): readonly Browser.contextMenus.CreateProperties[] => [
  { id: SAVE_LINK, title: saveLinkTitle, contexts: ['link'], targetUrlPatterns: ['http://*/*', 'https://*/*'] },
  { id: SAVE_TABS, title: saveTabsTitle, contexts: ['action'] },
];

/** Calls an action when the reader chooses its entry in a context menu. Must be called while the background starts. */
export function onLinkTrigger({ saveLink, saveTabs }: LinkTriggers): void {
  anyBrowser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === SAVE_TABS) saveTabs(tab);
    if (info.menuItemId !== SAVE_LINK || info.linkUrl === undefined) return;
    const { linkText } = info as { readonly linkText?: string };
    saveLink({ url: info.linkUrl, text: linkText, frameId: info.frameId ?? 0 }, tab);
  });
}
