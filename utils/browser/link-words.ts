import { browser } from 'wxt/browser';

/**
 * Returns the words of a link in a frame of a tab. Returns an empty text if the extension may not read the frame, or if it has no such link.
 * Chromium does not tell the words of a link on which the reader has opened the context menu, but the click gives access to the page.
 */
export async function linkWords(tabId: number, frameId: number, url: string): Promise<string> {
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func: findWords, args: [url] });
    return typeof found?.result === 'string' ? found.result : '';
  } catch {
    // The page is one that extensions may not read.
    return '';
  }
}

/**
 * Returns the words of the first link to an address that has any; of its picture if it has no others. Runs in the page, so it must be
 * self-contained.
 */
function findWords(url: string): string {
  for (const link of document.links) {
    const words = link.href === url ? (link.textContent ?? '').trim() || (link.querySelector('img')?.alt ?? '').trim() : '';
    if (words !== '') return words.slice(0, 1_000);
  }
  return '';
}
