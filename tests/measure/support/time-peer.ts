import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { closePages, openPage } from '../../../scripts/browsers/chromium/chromium-pages';
import { launchChromium } from '../../../scripts/browsers/chromium/launch-chromium';
import { makeFolder } from '../../../scripts/browsers/run-folder';
import { waitUntil } from '../../../scripts/browsers/wait-until';
import { firstParse } from './time-article';

/** The elements in which a reader shows its article. */
interface PeerView {
  /** The frame that contains the article. */
  readonly frame: string;
  /** The element that contains the article, in the frame. */
  readonly article: string;
  /** Whether the reader replaces the page in its tab by a page of its own. */
  readonly hasOwnPage?: true;
}

/** The readers that can be measured, by the names under which the command line gives their folders. */
const PEERS: Readonly<Record<string, PeerView>> = {
  'just-read': { frame: '#simple-article', article: '.simple-article-container' },
  'reader-view': { frame: 'iframe', article: 'body', hasOwnPage: true },
};
export const PEER_NAMES = Object.keys(PEERS);

/** The times of another reader on one page, in milliseconds: those of the first parse, and those from the click to the article. */
export interface PeerTimes {
  readonly parses: readonly number[];
  readonly shown: readonly number[];
}

/** The time after which a reader is taken to show no article, in milliseconds. */
const GIVE_UP_MS = 8_000;
/** The time within which an extension opens the page with which it welcomes its users, in milliseconds. */
const WELCOME_MS = 1_500;

declare global {
  /** The time at which the article of another reader was shown, in milliseconds since 1970. */
  var peerShownAt: number | undefined;
}

/**
 * Measures how long another reader takes in Chromium, from the click on its toolbar button until the first paragraph of the article is shown,
 * on each page of `url`. Each page is opened `rounds` times in a fresh tab. A page on which the reader shows no article has no times.
 * @param folder The folder of the reader's extension, as it is installed.
 */
export async function timePeer(
  name: string,
  folder: string,
  {
    url,
    pages,
    readability,
    rounds,
  }: { readonly url: string; readonly pages: number; readonly readability: string; readonly rounds: number },
): Promise<PeerTimes[]> {
  const view = PEERS[name];
  if (!view) throw new Error(`Only these readers can be measured: ${PEER_NAMES.join(', ')}.`);
  const profile = await makeFolder('dramatis-peer-');
  const running = await launchChromium(profile, { headless: true, build: folder, hasVoices: false, site: 'about:blank' });
  try {
    await closeWelcome(running);
    const all: PeerTimes[] = [];
    for (let at = 0; at < pages; at++) {
      const parses: number[] = [];
      const shown: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const page = await openPage(running.browser, `${url}/${at}`);
        const paragraph = await firstParagraph(page, readability, parses);
        await page.evaluateOnNewDocument(watchForArticle, view, paragraph);
        await page.evaluate(watchForArticle, view, paragraph);
        const clicked = Date.now();
        await page.triggerExtensionAction(running.extension);
        const seen = await waitUntil(name, () => page.evaluate(() => globalThis.peerShownAt), { limit: GIVE_UP_MS }).catch(() => null);
        if (seen) shown.push(seen - clicked);
        await closePages(running);
      }
      all.push({ parses, shown });
    }
    return all;
  } finally {
    await running.browser.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** Closes the page with which some extensions welcome their users. */
async function closeWelcome(running: Awaited<ReturnType<typeof launchChromium>>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, WELCOME_MS));
  await closePages(running);
}

/** Returns the first long paragraph that Readability finds, and adds the time of its first parse. */
async function firstParagraph(page: Page, readability: string, parses: number[]): Promise<string> {
  parses.push(await firstParse(page, readability));
  return page.evaluate(() => globalThis.firstParagraph());
}

/** Runs in the page. Notes when the article is shown: its paragraph has a size, and its frame covers at least half of the window. */
function watchForArticle({ frame, article, hasOwnPage }: PeerView, paragraph: string): void {
  if (window !== window.top || (hasOwnPage && !location.protocol.endsWith('extension:'))) return;
  const bare = (text: string | null): string => (text ?? '').replace(/\s+/g, '');
  const words = bare(paragraph).slice(0, 40);
  const isShown = (): boolean => {
    const element = document.querySelector(frame);
    const root = element instanceof HTMLIFrameElement ? element.contentDocument?.querySelector(article) : null;
    if (!element || !root) return false;
    const box = element.getBoundingClientRect();
    if (box.height < innerHeight / 2 || box.width < innerWidth / 4) return false;
    const holding = [...root.querySelectorAll('p, div, li, blockquote')].findLast((one) => bare(one.textContent).includes(words));
    return holding !== undefined && holding.getClientRects().length > 0;
  };
  const look = () =>
    requestAnimationFrame(() => {
      if (isShown()) requestAnimationFrame(() => Object.assign(globalThis, { peerShownAt: performance.timeOrigin + performance.now() }));
      else look();
    });
  look();
}
