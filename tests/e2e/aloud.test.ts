import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { inBothBrowsers, type World } from './support/in-browsers';
import type { ReaderView } from './support/session';
import { waitUntil } from './support/wait-until';

declare const chrome: { storage: { sync: { set(items: object): Promise<void> } } };

/** Opens reader mode over a page, by its shortcut. */
async function openReader({ session, server }: World, path: string): Promise<{ page: Page; reader: ReaderView }> {
  const page = await session.openPage(server.url + path);
  await session.pressShortcut(page);
  const reader = session.readerOf(page);
  await waitUntil('reader mode to show the article', () => reader.evaluate((root) => root.querySelector('mark.quote') !== null));
  return { page, reader };
}

/** The middle of the first element that matches, or of the first occurrence of words in it. */
const middleOf = (reader: ReaderView, selector: string, words = '') =>
  reader.evaluate(
    (root, query, sought) => {
      const element = [...root.querySelectorAll(query)].find((one) => one.textContent?.includes(sought));
      if (!element) throw new Error(`nothing fits ${query}`);
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      range.selectNode(element);
      for (let node = walker.nextNode(); node && sought !== ''; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(sought) ?? -1;
        if (at < 0) continue;
        range.setStart(node, at);
        range.setEnd(node, at + sought.length);
        break;
      }
      const [box = new DOMRect()] = range.getClientRects();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    selector,
    words,
  );

async function click(page: Page, reader: ReaderView, selector: string, words = ''): Promise<void> {
  const { x, y } = await middleOf(reader, selector, words);
  await page.mouse.click(x, y);
}

/** The words under the mark of what is read aloud. */
const marked = (reader: ReaderView): Promise<string> =>
  reader.evaluate((root) => {
    const boxes = [...root.querySelectorAll('.painted.aloud i')].map((box) => box.getBoundingClientRect());
    const walker = document.createTreeWalker(root.querySelector('.article') as Element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let found = '';
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
      for (let at = 0; at < node.length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { x, y, width, height } = range.getBoundingClientRect();
        const [middle, centre] = [x + width / 2, y + height / 2];
        if (boxes.some((box) => box.left <= middle && middle <= box.right && box.top <= centre && centre <= box.bottom))
          found += node.data[at];
      }
    }
    // A blank at the end of a line has no box.
    return found.replace(/\s/g, '');
  });

const waitForMark = (reader: ReaderView, words: string) =>
  waitUntil(`«${words}» to be marked`, async () => (await marked(reader)).startsWith(words.replace(/\s/g, ''))).catch(async () => {
    throw new Error(`«${await marked(reader)}» is marked, not «${words}»`);
  });
const toggleLabel = (reader: ReaderView) =>
  reader.evaluate((root) => root.querySelector('[data-action=aloud-toggle]')?.textContent ?? null);

inBothBrowsers('reading aloud', (world) => {
  beforeAll(async () => {
    await world.session.addVoices();
    // Firefox has several Italian voices; this one never comes to an end.
    const library = await world.session.openLibrary();
    await library.evaluate(() =>
      chrome.storage.sync.set({
        settings: { version: 1, settings: { speech: { voices: { it: 'urn:moz-tts:fake:teresa' } } } },
      }),
    );
    await library.close();
  });

  test('goes through an article to its end by itself', async () => {
    const { page, reader } = await openReader(world, '/sample/');
    await page.keyboard.press('r');
    await waitUntil('the bar to come', () => reader.evaluate((root) => root.querySelector('.aloud-bar') !== null));
    await waitUntil('the bar to go', () => reader.evaluate((root) => root.querySelector('.aloud-bar') === null), 60_000);
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  });

  test('marks the sentence, pauses, steps, and goes on where one clicks', async () => {
    const { page, reader } = await openReader(world, '/aloud');
    await click(page, reader, '[data-action=aloud]');
    await waitForMark(reader, 'Il porto di Lerma resta chiuso');
    await page.keyboard.press('r');
    await waitUntil('the voice to be silent', () => page.evaluate(() => !speechSynthesis.speaking));
    expect(await toggleLabel(reader)).toBe('Go on reading aloud');
    await page.keyboard.press('r');
    await waitUntil('the voice to go on', () => page.evaluate(() => speechSynthesis.speaking));
    await click(page, reader, '[data-action=aloud-paragraph-on]');
    await click(page, reader, '[data-action=aloud-on]');
    await waitForMark(reader, 'Le barche dei pescatori');
    await page.keyboard.press('ArrowRight');
    await waitForMark(reader, '«Il vento è ancora');
    await page.keyboard.press('ArrowLeft');
    await waitForMark(reader, 'Le barche dei pescatori');
    await click(page, reader, '.body p', 'racconta');
    await waitForMark(reader, 'Chi vende frutta');
    // Quoted words and names, too: their cards are reached by the chip before them.
    await click(page, reader, '.body p', 'metà');
    await waitForMark(reader, '«Abbiamo già perso');
    expect(await reader.evaluate((root) => root.querySelector('[role=dialog]'))).toBeNull();
  });
});
