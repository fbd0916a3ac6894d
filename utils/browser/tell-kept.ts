import { browser } from 'wxt/browser';
import { askBackgroundLater } from './ask-background-later';
import { countedKey } from './counted-tabs';
import { overlayKey } from './overlay-tabs';

/** The tabs of which this script knows that the background follows their stored pages. */
const known = new Set<number>();

/** Returns whether something outside the views shows the stored page of a tab: the number on the toolbar button, or the overlay. */
async function isFollowed(tabId: number): Promise<boolean> {
  const keys = [countedKey(tabId), overlayKey(tabId)];
  const kept = await browser.storage.session.get(keys).catch((): Record<string, unknown> => ({}));
  return keys.some((key) => key in kept);
}

/**
 * Tells the background that a view stores a page, if something outside the views shows that page. A popup may close at any moment, so this
 * must be called as soon as storing has begun, and asks only once whether the page is followed.
 */
export async function tellKept(tabId: number): Promise<void> {
  if (!known.has(tabId) && (await isFollowed(tabId))) known.add(tabId);
  if (known.has(tabId)) await askBackgroundLater('pageKept', tabId);
}
