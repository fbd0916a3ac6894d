import type { ActiveTab } from '../../utils/browser/active-tab';
import type { AskedFrontPage } from '../../utils/browser/ask-front-page';
import type { AskedPage } from '../../utils/browser/ask-page';
import { openGuide } from '../../utils/browser/open-guide';
import { openLibrary } from '../../utils/browser/open-library';
import { openOptions } from '../../utils/browser/open-options';
import { hasSidePanel, openSidePanel } from '../../utils/browser/side-panel';
import { siteClient } from '../../utils/browser/site-client';
import { siteStore } from '../../utils/browser/site-store';
import type { Result } from '../../utils/model';
import type { ArticlePorts } from '../../utils/state/article-state';
import { siteHost } from '../../utils/state/site-host';
import { readSite } from '../../utils/state/site-rules';
import { findTabPorts } from './find-tab-ports';

/** The front page, which the script `ask-page` has asked before this module was loaded. Without it, there is nothing to show. */
const front: Promise<Result<AskedFrontPage>> =
  globalThis.dramatisAsked ?? Promise.resolve({ ok: false, error: { code: 'unexpected', detail: 'ask-page.js has not run.' } });

const findFrontTab = async (): Promise<Result<ActiveTab>> => {
  const page = await front;
  return page.ok ? { ok: true, value: page.value.tab } : page;
};

/**
 * Returns the host of the page in the active tab, or `null` if the page has no host or is in a private window, where nothing may be stored.
 */
export const hostOfFrontTab = async (): Promise<string | null> => hostOf(await findFrontTab());

const hostOf = (tab: Result<ActiveTab>): string | null => (tab.ok ? siteHost(tab.value.url, tab.value.isPrivate) : null);

/**
 * Returns the ports, which are the functions through which the popup works with the browser. They act on the tab that was active when the
 * popup was opened.
 * @param close Closes the popup.
 */
export function findPopupPorts(close: () => void): ArticlePorts {
  let tab: ActiveTab | null = null;
  void findFrontTab().then((found) => {
    if (found.ok) tab = found.value;
  });
  const ports = findTabPorts(findFrontTab, takeOnce());
  return {
    ...ports,
    async readerKeys() {
      await ports.painted?.();
      const loaded = await import('../../utils/browser/shortcuts').catch(() => null);
      return (await loaded?.keysOf('toggle-reader')) ?? '';
    },
    site: {
      async find() {
        const host = hostOf(await findFrontTab());
        return host === null ? null : readSite(siteStore, host);
      },
      async turnOn(host) {
        if (!tab) return { ok: true, value: false };
        const asking = await siteClient.ask(host, tab.id);
        // The popup closes, because it would cover the article that opens in reader mode.
        if (asking.ok && asking.value) close();
        return asking;
      },
      turnOff: siteClient.forget,
    },
    async toggleReader(open) {
      const toggled = await ports.toggleReader(open);
      // The popup closes, because it would cover reader mode.
      if (toggled.ok && toggled.value === 'on') close();
      return toggled;
    },
    async toggleOverlay(open) {
      const toggled = await ports.toggleOverlay(open);
      // The popup closes, because it would cover the marks.
      if (toggled.ok && toggled.value === 'on') close();
      return toggled;
    },
    async print(open) {
      const printed = await ports.print(open);
      // The article is printed from the tab, not from the popup: a print dialog takes the focus, and a popup closes when it loses the
      // focus.
      if (printed.ok) close();
      return printed;
    },
    async openLibrary() {
      await openLibrary();
      close();
    },
    async openOptions() {
      await openOptions();
      close();
    },
    async openGuide(place) {
      await openGuide(place);
      close();
    },
    async openActor(name) {
      const { openActor } = await import('../../utils/browser/open-actor');
      await openActor(name);
      close();
    },
    ...(hasSidePanel() && {
      async openPanel() {
        if (!tab) return;
        // Do not await anything before this call. Otherwise, the browser no longer treats it as triggered by the reader.
        await openSidePanel(tab);
        close();
      },
    }),
  };
}

/** Returns a function that returns what the front page has been asked. Later calls return nothing, because an answer is used only once. */
function takeOnce(): () => Promise<AskedPage | undefined> {
  let isTaken = false;
  return async () => {
    const page = await front;
    if (isTaken || !page.ok) return undefined;
    isTaken = true;
    return page.value.asked ?? undefined;
  };
}
