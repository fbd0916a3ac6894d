import { browser } from 'wxt/browser';

/** Opens the guide in a new tab. */
export async function openGuide(): Promise<void> {
  await browser.tabs.create({ url: '/guide.html' });
}
