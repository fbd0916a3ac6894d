import { browser } from 'wxt/browser';

/** Says something on the toolbar button of one tab, for when there is no popup and no page to say it in; the next page clears it. */
export async function showNotice(tabId: number, sentence: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '!' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#9f1d1d' });
  await browser.action.setTitle({ tabId, title: sentence });
}
