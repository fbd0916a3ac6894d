import type { Page } from 'puppeteer-core';
import type { BrowserSession, ReaderView } from '../../../../scripts/browsers/session';
import { waitUntil } from '../../../../scripts/browsers/wait-until';
import { keepSettings } from './store-settings';

/** Selects the Italian test voice that never finishes. Other voices may finish the article before a test can check the marked sentence. */
export async function chooseEndlessVoice(session: BrowserSession): Promise<void> {
  // The voice that is named here exists only in Firefox. Chromium uses its only local Italian voice instead. Neither of the two ever
  // finishes.
  const library = await session.openLibrary();
  await keepSettings(library, { speech: { voices: { it: 'urn:moz-tts:fake:teresa' } } });
  await library.close();
}

/**
 * Returns the centre of the first element that matches `selector` and contains `words`, in CSS pixels. If `words` is not empty, returns the
 * centre of their first occurrence in this element instead.
 */
const middleOf = (reader: ReaderView, selector: string, words = '') =>
  reader.evaluate(
    (root, query, sought) => {
      const element = [...root.querySelectorAll(query)].find((one) => one.textContent?.includes(sought));
      if (!element) throw new Error(`No element matches ${query} and contains «${sought}».`);
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

/**
 * Clicks with trusted events on the centre of the first element that matches `selector` and contains `words`. If `words` is not empty,
 * clicks on their first occurrence in this element instead.
 */
export async function clickOn(page: Page, reader: ReaderView, selector: string, words = ''): Promise<void> {
  const { x, y } = await middleOf(reader, selector, words);
  await page.mouse.click(x, y);
}

/** Returns the text, without whitespace, of the sentence that is marked because it is being read aloud. */
export const marked = (reader: ReaderView): Promise<string> =>
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
    // A space at the end of a line has no box and is not found, so all whitespace is removed before texts are compared.
    return found.replace(/\s/g, '');
  });

/** Waits until the marked sentence begins with `words`. */
export const waitForMark = (reader: ReaderView, words: string) =>
  waitUntil(`«${words}» to be marked`, async () => (await marked(reader)).startsWith(words.replace(/\s/g, ''))).catch(async () => {
    throw new Error(`The marked sentence is «${await marked(reader)}», not «${words}».`);
  });

/** Waits until the button that pauses the voice has this name. It appears with the bar, which loads after the article. */
export const waitForToggle = (reader: ReaderView, label: string): Promise<unknown> =>
  reader.waitFor(`the button «${label}»`, (root, name) => root.querySelector('[data-action=aloud-toggle]')?.textContent === name, label);
