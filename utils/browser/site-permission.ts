import { browser } from 'wxt/browser';

/** Every page of the web. */
export const ALL_SITES = '*://*/*';

/** The match pattern of all pages of a host. */
export const pagesOf = (host: string): string => `*://${host}/*`;

/** What the reader lets us see without a click on the page. Nothing rejects: what cannot be asked is not allowed. */
export const sitePermission = {
  has: (pages: string): Promise<boolean> => browser.permissions.contains({ origins: [pages] }).catch(() => false),
  /** Asks the reader. Browsers allow it only while they are telling of a click or key, so nothing may be waited for before. */
  ask: (pages: string): Promise<boolean> => browser.permissions.request({ origins: [pages] }).catch(() => false),
  giveBack: (pages: string): Promise<boolean> => browser.permissions.remove({ origins: [pages] }).catch(() => false),
};
