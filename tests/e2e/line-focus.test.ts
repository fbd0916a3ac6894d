import { expect, test } from 'vitest';
import type { ReaderView } from '../../scripts/browsers/session';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { openReader } from './support/actions/open-reader';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

/** The opening in the line focus overlay that leaves the focused lines visible. All lengths are in CSS pixels. */
interface Opening {
  readonly top: number;
  readonly height: number;
  /** The number of lines of text in the opening. */
  readonly lines: number;
  /** The scroll position of the article. */
  readonly scrolled: number;
}
const findOpening = (view: ReaderView): Promise<Opening | null> =>
  view.evaluate((root) => {
    const element = root.querySelector('.line-focus:not([hidden]) .line-opening');
    if (!element) return null;
    const { top, bottom, height } = element.getBoundingClientRect();
    const lines = new Set<number>();
    const range = document.createRange();
    for (const part of root.querySelectorAll('.article-header, .block')) {
      const around = part.getBoundingClientRect();
      if (around.bottom < top || bottom < around.top) continue;
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('button, .unseen, [aria-hidden=true]')) continue;
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          const centre = box.top + box.height / 2;
          if (box.width > 2 && top < centre && centre < bottom) lines.add(Math.round(box.bottom / 8));
        }
      }
    }
    return { top, height, lines: lines.size, scrolled: root.querySelector('.page')?.scrollTop ?? 0 };
  });

/** Waits until the opening in the line focus overlay satisfies a condition, and returns the opening. */
async function waitForOpening(view: ReaderView, what: string, isWanted: (now: Opening) => boolean): Promise<Opening> {
  let found: Opening | null = null;
  await waitUntil(what, async () => {
    found = await findOpening(view);
    if (!found || !isWanted(found)) throw new Error(`The opening is ${JSON.stringify(found)}.`);
    return true;
  });
  return found as unknown as Opening;
}

/** Scrolls the fourth paragraph to the middle of the view and returns a point in it. All lines in this paragraph have the same height. */
async function bringParagraph(view: ReaderView): Promise<{ readonly x: number; readonly y: number }> {
  await view.evaluate((root) => root.querySelectorAll('.body p')[3]?.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await view.evaluate(rest);
  return view.evaluate((root) => {
    const { x = 0, y = 0, height = 0 } = root.querySelectorAll('.body p')[3]?.getBoundingClientRect() ?? {};
    return { x: x + 60, y: y + height / 2 };
  });
}

inBothBrowsers('line focus', (world) => {
  test('shows one, three or five lines, follows the arrow keys and the pointer, and does not change the layout', async () => {
    const { page, view } = await openReader(world, '/sample/');
    const heightsOf = () => view.evaluate((root) => [...root.querySelectorAll('.body p')].map((one) => one.getBoundingClientRect().height));
    const before = await heightsOf();
    await page.keyboard.press('f');
    await waitForOpening(view, 'the focused lines', () => true);
    const at = await bringParagraph(view);
    await page.mouse.move(at.x, at.y);
    const one = await waitForOpening(
      view,
      'the line at the pointer',
      ({ top, height, lines }) => lines === 1 && Math.abs(top + height / 2 - at.y) < height,
    );
    await page.keyboard.press('ArrowDown');
    await waitForOpening(view, 'the next line', ({ top, lines }) => lines === 1 && top > one.top + 10);
    await page.keyboard.press('ArrowUp');
    await waitForOpening(view, 'the line before again', ({ top, lines }) => lines === 1 && Math.abs(top - one.top) < 1);
    const viewHeight = await view.evaluate((root) => root.querySelector('.page')?.clientHeight ?? 0);
    // Takes enough steps to move past the last visible line, whichever line the steps start from.
    for (let times = 0; times < viewHeight / one.height; times++) await page.keyboard.press('ArrowDown');
    await waitForOpening(
      view,
      'a line beyond what was in view, brought into view',
      ({ top, height, lines, scrolled }) => lines === 1 && scrolled > one.scrolled && top > 0 && top + height < viewHeight,
    );
    // The arrow keys also work after the reader has stepped to a quotation, which then has focus.
    await page.keyboard.press('n');
    await view.waitFor('the focus on a quotation', (root) => root.activeElement?.matches('.chip'));
    await view.evaluate(rest);
    const last = await waitForOpening(view, 'the line before the step up', () => true);
    await page.keyboard.press('ArrowUp');
    await waitForOpening(view, 'the line above that', ({ top, scrolled }) => top + scrolled < last.top + last.scrolled - 10);
    await page.keyboard.press('Escape');
    await view.waitFor('no marked quotation', (root) => !root.querySelector('.quote[data-at]'));
    const { x, y } = await bringParagraph(view);
    const heights: number[] = [];
    for (const lines of [3, 5]) {
      await page.keyboard.press('f');
      await view.waitFor(`${lines} lines to be chosen`, (root, count) => root.querySelector(`.line-focus[data-lines="${count}"]`), lines);
      // Moves the pointer each time, because a pointer at rest fires no event.
      await page.mouse.move(x, y + lines);
      const isWanted = (now: Opening) => now.lines === lines && now.top < y && y < now.top + now.height;
      heights.push((await waitForOpening(view, `${lines} lines at the pointer`, isWanted)).height);
    }
    expect(heights[1]).toBeGreaterThan(heights[0] ?? 0);
    expect(await heightsOf()).toEqual(before);
    await page.keyboard.press('f');
    await view.waitFor('the whole article', (root) => !root.querySelector('.line-focus'));
    await page.keyboard.press('Escape');
    await view.waitUntilOff();
  });

  testOnce(world, 'stays on, together with its ruler, when another article is opened', async () => {
    const { page, view } = await openReader(world, '/fixtures/interview');
    await page.keyboard.press('d');
    await view.waitFor('the focus on the switch', (root) => {
      root.querySelector<HTMLElement>('[data-setting=ruler]')?.focus();
      return root.activeElement?.matches('[data-setting=ruler]');
    });
    await page.keyboard.press(' ');
    await view.waitFor('the ruler', (root) => root.querySelector('.line-focus[data-ruler][data-lines="0"]'));
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    await view.waitFor('one line', (root) => root.querySelector('.line-focus[data-lines="1"]'));
    await page.keyboard.press('Escape');
    await view.waitUntilOff();
    const { view: other } = await openReader(world, '/story');
    await other.waitFor('the same in another article', (root) =>
      root.querySelector('.line-focus[data-ruler][data-lines="1"]:not([hidden])'),
    );
  });
});
