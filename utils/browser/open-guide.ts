import { browser } from 'wxt/browser';
import type { GuidePlace } from '../model';

/** Opens the guide in a new tab, at a place if one is given. */
export async function openGuide(place?: GuidePlace): Promise<void> {
  await browser.tabs.create({ url: place ? `/guide.html#${place}` : '/guide.html' });
}
