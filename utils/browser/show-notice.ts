import { browser } from 'wxt/browser';

/**
 * Shows a message on the toolbar button of one tab, if there is neither a popup nor a page to show it in. It disappears with the
 * next page.
 */
export async function showNotice(tabId: number, sentence: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '!' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#9f1d1d' });
  await browser.action.setTitle({ tabId, title: sentence });
}
