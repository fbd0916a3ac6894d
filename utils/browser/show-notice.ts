import { browser } from 'wxt/browser';

/** The sign for what went wrong. */
const WARNING = '!';

/**
 * Shows a message on the toolbar button for one tab. It is used for actions that have no popup or page in which to show the message. The
 * message disappears when the tab loads another page. `badge` is a sign of at most four letters.
 */
export async function showNotice(tabId: number, sentence: string, badge = WARNING): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: badge });
  await browser.action.setBadgeBackgroundColor({ tabId, color: badge === WARNING ? '#9f1d1d' : '#1d6b4f' });
  await browser.action.setTitle({ tabId, title: sentence });
}
