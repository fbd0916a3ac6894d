import { type ActiveTab, findActiveTab } from '../../utils/browser/active-tab';
import { openLibrary } from '../../utils/browser/open-library';
import { openOptions } from '../../utils/browser/open-options';
import { keysOf } from '../../utils/browser/shortcuts';
import { openSidePanel } from '../../utils/browser/side-panel';
import { siteClient } from '../../utils/browser/site-client';
import { siteStore } from '../../utils/browser/site-store';
import type { Result } from '../../utils/model';
import { isHost } from '../../utils/settings/sites';
import type { PopupPorts } from '../../utils/state/popup-state';
import { readSite } from '../../utils/state/site-rules';
import { findTabPorts } from './find-tab-ports';

/** The host of the page in front; `null` where it has none, or nothing may be kept of it. */
export const hostOfFrontTab = async (): Promise<string | null> => hostOf(await findActiveTab());

function hostOf(tab: Result<ActiveTab>): string | null {
  const url = tab.ok && !tab.value.isPrivate ? URL.parse(tab.value.url ?? '') : null;
  return url && /^https?:$/.test(url.protocol) && isHost(url.hostname) ? url.hostname : null;
}

/** The popup's way to the browser: everything speaks of the tab that was in front when the button was clicked. */
export function findPopupPorts(): PopupPorts {
  const asked = findActiveTab();
  let front: ActiveTab | null = null;
  void asked.then((tab) => {
    if (tab.ok) front = tab.value;
  });
  const ports = findTabPorts(() => asked);
  return {
    ...ports,
    readerKeys: () => keysOf('toggle-reader'),
    site: {
      async find() {
        const host = hostOf(await asked);
        return host === null ? null : readSite(siteStore, host);
      },
      async turnOn(host) {
        if (!front) return { ok: true, value: false };
        const asking = await siteClient.ask(host, front.id);
        // Its first article is behind the popup.
        if (asking.ok && asking.value) window.close();
        return asking;
      },
      turnOff: siteClient.forget,
    },
    async toggleReader(open) {
      const toggled = await ports.toggleReader(open);
      // What the reader asked for is behind the popup.
      if (toggled.ok && toggled.value === 'on') window.close();
      return toggled;
    },
    async print(open) {
      const printed = await ports.print(open);
      // The dialog of a browser takes the focus, and with it every popup away: it is the tab that prints.
      if (printed.ok) window.close();
      return printed;
    },
    async openLibrary() {
      await openLibrary();
      window.close();
    },
    async openOptions() {
      await openOptions();
      window.close();
    },
    async openPanel() {
      if (!front) return;
      // At once: after any wait the browser no longer takes it for the reader's own wish.
      await openSidePanel(front);
      window.close();
    },
  };
}
