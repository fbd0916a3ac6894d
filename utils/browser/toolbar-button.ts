import { browser } from 'wxt/browser';

/** The colours of a badge, as `#rrggbb`: its background and its letters. */
export interface BadgeColours {
  readonly paper: string;
  readonly ink: string;
}
export const WARNING_COLOURS: BadgeColours = { paper: '#9f1d1d', ink: '#ffffff' };
export const DONE_COLOURS: BadgeColours = { paper: '#1d6b4f', ink: '#ffffff' };
/** The colours of a number of quotations. They stand out from light and from dark toolbars, because a background cannot ask which one it is. */
export const COUNT_COLOURS: BadgeColours = { paper: '#568bca', ink: '#000000' };

/**
 * Shows a badge and a title on the toolbar button for one tab, until the tab loads another page. `badge` has at most four letters. Rejects if
 * the tab has been closed.
 */
export async function paintButton(tabId: number, badge: string, { paper, ink }: BadgeColours, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: paper }),
    browser.action.setBadgeTextColor({ tabId, color: ink }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** Removes the badge from the toolbar button for one tab, and gives the button its usual title. Rejects if the tab has been closed. */
export async function clearButton(tabId: number, title: string): Promise<void> {
  await Promise.all([browser.action.setBadgeText({ tabId, text: '' }), browser.action.setTitle({ tabId, title })]);
}
