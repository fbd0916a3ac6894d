import { browser } from 'wxt/browser';

/**
 * Shows a message on the toolbar button of one tab, for actions that have neither a popup nor a page in which to show it. It disappears
 * when the tab loads another page.
 */
export async function showNotice(tabId: number, sentence: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '!' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#9f1d1d' });
  await browser.action.setTitle({ tabId, title: sentence });
}
