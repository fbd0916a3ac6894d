import { browser } from 'wxt/browser';

/**
 * Shows a message on the toolbar button for one tab. It is used for actions that have no popup or page in which to show the message. The
 * message disappears when the tab loads another page.
 */
export async function showNotice(tabId: number, sentence: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '!' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#9f1d1d' });
  await browser.action.setTitle({ tabId, title: sentence });
}
