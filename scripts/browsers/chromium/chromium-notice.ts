import type { Page, Protocol } from 'puppeteer-core';

/**
 * Returns the sentence that the extension shows over a page in Chromium, or `null` if there is none. Uses the debugging protocol, because
 * the sentence is in a closed shadow root.
 */
export async function chromiumNotice(page: Page): Promise<string | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadows = root.children?.find(({ localName }) => localName === 'html')?.children?.flatMap((child) => child.shadowRoots ?? []);
    const box = shadows?.flatMap((shadow) => shadow.children ?? []).find(({ attributes = [] }) => attributes.includes('status'));
    return box ? wordsOf(box) : null;
  } finally {
    await session.detach();
  }
}

const wordsOf = (node: Protocol.DOM.Node): string => node.nodeValue + (node.children ?? []).map(wordsOf).join('');
