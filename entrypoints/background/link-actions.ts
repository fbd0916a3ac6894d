import { i18n } from '#i18n';
import { interfaceDirection, interfaceLocale } from '../../components/frame/interface-language';
import { savedTabsWords } from '../../components/links/saved-tabs-words';
import { findTab } from '../../utils/browser/active-tab';
import type { ClickedLink, LinkTriggers, MenuTab } from '../../utils/browser/link-triggers';
import { linkWords } from '../../utils/browser/link-words';
import { showNotice } from '../../utils/browser/show-notice';
import { showPageNotice } from '../../utils/browser/show-page-notice';
import { tabsIn, tabsPermission } from '../../utils/browser/window-tabs';
import type { Library } from '../../utils/library/library';
import type { OpenPage } from '../../utils/model';
import { saveInBackground } from '../../utils/state/save-in-background';
import { savePortsOf } from '../../utils/state/save-ports';
import { saveTabs } from '../../utils/state/save-tabs';

/** The sign on the toolbar button when something was saved. */
const DONE = '✓';

/**
 * Says a sentence over the page of a tab, or on the toolbar button where the page cannot show it. `onButton` is a longer sentence, which the
 * page must not learn.
 */
async function say(tab: MenuTab | undefined, sentence: string, { badge = '!', onButton = sentence } = {}): Promise<void> {
  if (tab?.id === undefined || tab.id < 0) return;
  const isSaid = !tab.incognito && (await showPageNotice(tab.id, sentence, interfaceLocale(), interfaceDirection()));
  if (!isSaid || onButton !== sentence) await showNotice(tab.id, onButton, badge);
}

async function saveLink(library: Library, { url, text, frameId }: ClickedLink, tab: MenuTab | undefined): Promise<void> {
  // In a private window, the sentence would tell the page so.
  if (tab?.incognito) return say(tab, i18n.t('error.storagePrivate'));
  const title = text ?? (tab?.id === undefined ? '' : await linkWords(tab.id, frameId, url));
  const saved = await library.saveLinks([{ url, title }]);
  if (!saved.ok) return say(tab, i18n.t(`error.${saved.error.code}`));
  if (saved.value[0]?.is === 'refused') return say(tab, i18n.t('links.notSaved'));
  // The page can find out the sentence, so it is the same for a link that was in the library before.
  return say(tab, i18n.t('links.linkSaved'), { badge: DONE });
}

async function saveWindow(library: Library, tab: MenuTab | undefined): Promise<void> {
  const outcome = await saveTabs({
    isPrivate: tab?.incognito ?? false,
    ...tabsPermission,
    list: () => tabsIn(tab?.windowId),
    library,
  });
  const words = savedTabsWords(outcome);
  if (outcome.is !== 'saved' || outcome.saved + outcome.known === 0) return say(tab, words);
  return say(tab, i18n.t('links.tabsSaved'), { badge: outcome.saved > 0 ? String(outcome.saved) : DONE, onButton: words });
}

/**
 * Saves the article of a page that the extension has read by itself, if the library has a link to it. The reader has kept the link in order to
 * read the article later, and has allowed Dramatis to read the pages of this site.
 */
export async function fillLink(library: Library, tabId: number, page: OpenPage): Promise<void> {
  const { reading, part } = page.version;
  if (part !== 'whole') return;
  const { url, canonicalUrl } = reading.article;
  const link = await library.hasLink(url, canonicalUrl);
  if (!link.ok || !link.value) return;
  const tab = await findTab(tabId);
  if (!tab.ok) return;
  // Reader mode tells the reader whether the article is saved, and offers to save it if this has failed.
  await saveInBackground(
    savePortsOf(async () => library),
    tab.value.isPrivate,
    async () => ({ ok: true, value: page }),
  );
}

/** Returns the actions of the context menus that save links. */
export const linkTriggers = (library: Library): LinkTriggers => ({
  saveLink: (link, tab) => void saveLink(library, link, tab),
  saveTabs: (tab) => void saveWindow(library, tab),
});
