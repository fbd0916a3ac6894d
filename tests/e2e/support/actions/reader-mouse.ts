import type { Page } from 'puppeteer-core';
import type { ReaderView } from '../../../../scripts/browsers/session.ts';
import { waitUntil } from '../../../../scripts/browsers/wait-until.ts';

/** The height at the upper and lower edge of the window at which words may be covered, in CSS pixels. */
const EDGE = 80;

/** Returns functions that operate reader mode with the mouse. The resulting events are trusted, like those of a real mouse. */
export function readerMouse(page: Page, reader: ReaderView) {
  const has = (selector: string) => reader.evaluate((root, query: string) => root.querySelector(query) !== null, selector);
  /** Returns the centre of the first line of an element, or `null` if the element is missing or another element covers it. */
  const centreOf = (selector: string) =>
    reader.evaluate((root, query: string) => {
      const element = root.querySelector(query);
      element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const [box] = element?.getClientRects() ?? [];
      if (!element || !box) return null;
      const centre = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      const found = root.elementFromPoint(centre.x, centre.y);
      return found && (element.contains(found) || found.contains(element)) ? centre : null;
    }, selector);
  /** Scrolls to words, and returns the points at which their first and last letters are. */
  const placeOf = (words: string) =>
    reader.evaluate(
      (root, wanted: string, edge: number) => {
        const block = [...root.querySelectorAll('.block')].find(({ textContent }) => textContent?.includes(wanted));
        if (!block) throw new Error(`No block contains «${wanted}».`);
        // Firefox rounds the scroll position, so scrolling to the centre again could move the words by a pixel each time.
        const { top, bottom } = block.getBoundingClientRect();
        if (top < edge || bottom > innerHeight - edge) block.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        const start = block.textContent?.indexOf(wanted) ?? 0;
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        let before = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const { length } = node.textContent ?? '';
          if (start >= before && start < before + length) range.setStart(node, start - before);
          const end = start + wanted.length;
          if (end > before && end <= before + length) range.setEnd(node, end - before);
          before += length;
        }
        const lines = [...range.getClientRects()];
        const [first, last] = [lines.at(0), lines.at(-1)];
        const [left, right] = [first?.left ?? 0, (last?.right ?? 0) - 1];
        const isRightToLeft = getComputedStyle(block).direction === 'rtl';
        const [from, to] = isRightToLeft ? [(first?.right ?? 0) - 1, last?.left ?? 0] : [left, right];
        return [from, (first?.top ?? 0) + 8, to, (last?.top ?? 0) + 8];
      },
      words,
      EDGE,
    );
  return {
    has,
    /** Waits for words that have stopped moving, and selects them by dragging over them. */
    async drag(words: string): Promise<void> {
      let before = '';
      const box = await waitUntil(`«${words}» to stand still`, async () => {
        const found = await placeOf(words);
        const isStill = before === String(found);
        before = String(found);
        return isStill ? found : null;
      });
      const [fromX = 0, fromY = 0, toX = 0, toY = 0] = box;
      await page.mouse.move(fromX, fromY);
      await page.mouse.down();
      await page.mouse.move(toX, toY, { steps: 4 });
      await page.mouse.up();
    },
    /** Waits for an element that matches `selector` and has stopped moving, and clicks on the centre of its first line. */
    async press(selector: string): Promise<void> {
      let before = '';
      const { x, y } = await waitUntil(selector, async () => {
        const centre = await centreOf(selector);
        const isStill = centre !== null && before === `${centre.x} ${centre.y}`;
        before = centre ? `${centre.x} ${centre.y}` : '';
        return isStill ? centre : null;
      });
      await page.mouse.click(x, y);
    },
  };
}
