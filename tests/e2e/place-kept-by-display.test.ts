import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReader } from './support/acts/open-reader';
import { readPage } from './support/acts/reading';
import { inBothBrowsers } from './support/browsers/in-browsers';
import type { Surface } from './support/browsers/session';
import { type ChronicleServer, startChronicleServer } from './support/pages/chronicle-pages';

type Root = Document | ShadowRoot;
interface Letter {
  readonly block: number;
  readonly at: number;
}
type InRoot = <Args extends unknown[], R>(fn: (root: Root, ...args: Args) => R, ...args: Args) => Promise<Awaited<R>>;

/** The first letter of the first line in view: of a block, by its number. Closes over nothing. */
function firstLetter(root: Root): Letter {
  const page = root.querySelector('.page') as HTMLElement;
  const edge = page.getBoundingClientRect();
  for (const block of root.querySelectorAll<HTMLElement>('.block')) {
    const letters = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const { right, bottom } = block.getBoundingClientRect();
    if (right <= edge.left || bottom <= edge.top) continue;
    for (let node = letters.nextNode(), before = 0; node instanceof Text; before += node.length, node = letters.nextNode()) {
      for (let at = 0; at < node.length; at++) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        if (box.width > 0 && box.left >= edge.left && (box.top + box.bottom) / 2 > edge.top + 8)
          return { block: Number(block.dataset.block), at: before + at };
      }
    }
  }
  throw new Error('no words in view');
}

/** How many of its own heights a letter is below the upper edge, and whether it is between the side edges. Closes over nothing. */
function standOf(root: Root, { block, at }: Letter) {
  const edge = root.querySelector('.page')?.getBoundingClientRect() ?? new DOMRect();
  const letters = document.createTreeWalker(root.querySelector(`[data-block="${block}"]`) as Element, NodeFilter.SHOW_TEXT);
  let before = 0;
  let node = letters.nextNode() as Text;
  for (; before + node.length <= at; node = letters.nextNode() as Text) before += node.length;
  const range = document.createRange();
  range.setStart(node, at - before);
  range.setEnd(node, at - before + 1);
  const box = range.getBoundingClientRect();
  return { below: (box.top - edge.top) / box.height, isBetween: box.left >= edge.left && box.right <= edge.right };
}

/** Scrolls as a reader does, to where a line in the midst of a paragraph is the first. Closes over nothing. */
async function scrollInto(root: Root, block: number, line: number) {
  const page = root.querySelector('.page') as HTMLElement;
  page.dispatchEvent(new WheelEvent('wheel', { bubbles: true, composed: true }));
  for (let times = 0; times < 4; times++) {
    const paragraph = root.querySelector(`[data-block="${block}"]`)?.getBoundingClientRect() ?? new DOMRect();
    page.scrollBy({ top: paragraph.top + line * 28 - page.getBoundingClientRect().top - 8, behavior: 'instant' });
    await new Promise((done) => setTimeout(done, 150));
  }
}
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const inPopup =
  (popup: Surface): InRoot =>
  (fn, ...args) =>
    popup.evaluate(`(...args) => (${fn})(document, ...args)` as never as (...args: unknown[]) => never, ...args);
const expectFirst = async (inRoot: InRoot, letter: Letter) => {
  const { below } = await inRoot(standOf, letter);
  expect(below).toBeGreaterThan(-0.5);
  expect(below).toBeLessThan(1);
};

inBothBrowsers('the first line in view', (world) => {
  const served: { server?: ChronicleServer } = {};
  beforeAll(async () => {
    served.server = await startChronicleServer();
  });
  afterAll(() => served.server?.close());
  const openPage = () => world.session.openPage(`${served.server?.url}/`);

  test('stays the first in a popup, whatever is changed of the display, by key and by slider', async () => {
    const popup = await readPage(world.session, await openPage());
    const inRoot = inPopup(popup);
    await inRoot(scrollInto, 151, 2);
    const letter = await inRoot(firstLetter);
    expect(letter.at).toBeGreaterThan(0);
    for (const key of ['+', '+', '+', '+', '+', '-', '-']) {
      await popup.press(key);
      await wait(400);
      await expectFirst(inRoot, letter);
    }
    // Faster than frames.
    for (const key of ['+', '+', '+', '-', '+', '-']) await popup.press(key);
    await wait(400);
    await expectFirst(inRoot, letter);
    await popup.click('[data-action=display]');
    for (const [name, value] of [
      ['size', 200],
      ['width', 24],
      ['lineHeight', 150],
      ['wordSpacing', 50],
      ['size', 80],
    ] as const) {
      await inRoot(
        (root, setting, number) => {
          const slider = root.querySelector<HTMLInputElement>(`[data-panel=display] [data-setting=${setting}]`);
          if (!slider) throw new Error(setting);
          slider.valueAsNumber = number;
          slider.dispatchEvent(new Event('input', { bubbles: true }));
        },
        name as string,
        value as number,
      );
      await wait(400);
      await expectFirst(inRoot, letter);
    }
    await popup.click('[data-action=reset-display]');
    await wait(600);
    await expectFirst(inRoot, letter);
  });

  test('is the same picture, or so much of the header, where no words are the first', async () => {
    const popup = await readPage(world.session, await openPage());
    const inRoot = inPopup(popup);
    // Into the title, and to where the upper edge cuts a picture in two.
    for (const selector of ['h1', '.block figure']) {
      const shareAbove = () =>
        inRoot((root, query) => {
          const box = root.querySelector(query)?.getBoundingClientRect() ?? new DOMRect();
          return ((root.querySelector('.page')?.getBoundingClientRect().top ?? 0) + 8 - box.top) / box.height;
        }, selector);
      await inRoot(async (root, query) => {
        const page = root.querySelector('.page') as HTMLElement;
        page.dispatchEvent(new WheelEvent('wheel', { bubbles: true, composed: true }));
        for (let times = 0; times < 4; times++) {
          const { top, height } = root.querySelector(query)?.getBoundingClientRect() ?? new DOMRect();
          page.scrollBy({ top: top + height / 2 - page.getBoundingClientRect().top - 8, behavior: 'instant' });
          await new Promise((done) => setTimeout(done, 400));
        }
      }, selector);
      const before = await shareAbove();
      expect(before).toBeCloseTo(0.5, 1);
      for (const key of ['+', '+', '-', '-']) {
        await popup.press(key);
        await wait(400);
        expect(Math.abs((await shareAbove()) - before)).toBeLessThan(0.1);
      }
    }
  });

  test('stays the first in reader mode, at the head too, and on the page that is shown of columns', async () => {
    const page = await openPage();
    const { view } = await openReader(world, page);
    const inRoot = view.evaluate as InRoot;
    const topOf = (root: Root) => root.querySelector('.page')?.scrollTop;
    for (const key of ['+', '+', '-', '-'] as const) await page.keyboard.press(key);
    await wait(400);
    expect(await inRoot(topOf)).toBe(0);
    await inRoot(scrollInto, 151, 1);
    // At once, before the reader has been still anywhere.
    const letter = await inRoot(firstLetter);
    for (const key of ['+', '+', '+', '-'] as const) {
      await page.keyboard.press(key);
      await wait(300);
      await expectFirst(inRoot, letter);
    }
    await inRoot((root) => root.querySelector<HTMLElement>('[data-action=display]')?.click());
    await wait(300);
    await inRoot((root) => root.querySelector<HTMLElement>('[data-setting=columns]')?.click());
    await wait(600);
    expect(await inRoot(standOf, letter)).toMatchObject({ isBetween: true });
    await page.keyboard.press('d');
    await page.keyboard.press('PageDown');
    await wait(900);
    const turned = await inRoot(firstLetter);
    for (const key of ['+', '+', '-', '-', '-'] as const) {
      await page.keyboard.press(key);
      await wait(400);
      expect(await inRoot(standOf, turned)).toMatchObject({ isBetween: true });
    }
  });
});
