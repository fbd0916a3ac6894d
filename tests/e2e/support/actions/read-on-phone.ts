import type { Surface } from '../../../../scripts/browsers/session';
import type { TestEnvironment } from '../browsers/in-browsers';

/** The part of the extension API that this file uses. */
declare const chrome: { tabs: { create(options: { url: string; active: boolean }): Promise<unknown> } };

/** The size of a phone's window, in CSS pixels. */
export const PHONE = [390, 800] as const;

/**
 * Opens a page and the popup over it as a browser on a phone does, where it fills the window. No popup in a browser on a computer can have
 * the size of a phone, so a tab behind the page loads it, and then comes to the front.
 */
export async function readOnPhone(
  { session, server }: TestEnvironment,
  path: string,
  size: readonly [number, number] = PHONE,
): Promise<Surface> {
  const page = await session.openPage(server.url + path);
  // The click gives the extension access to the page.
  const button = await session.openPopup(page);
  await button.close();
  await page.bringToFront();
  await session.inBackground(async () => void (await chrome.tabs.create({ url: '/popup.html?phone', active: false })));
  const popup = await session.findOwnPage('/popup.html?phone');
  await popup.waitFor('the article', () => document.title.startsWith('Dramatis') && document.querySelector('#app > *') && true);
  await popup.onPhone(...size);
  await popup.waitFor('the view to paint', () => ['ready', 'error'].includes(document.documentElement.dataset.state ?? ''));
  return popup;
}
