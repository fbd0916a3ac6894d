import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers, type World } from './support/browsers/in-browsers';
import type { ReaderView } from './support/browsers/session';
import { waitUntil } from './support/browsers/wait-until';

async function openReader({ session, server }: World): Promise<{ page: Page; reader: ReaderView }> {
  const page = await session.openPage(`${server.url}/sample/`);
  await session.pressShortcut(page);
  const reader = session.readerOf(page);
  await waitUntil('reader mode to show the article', () => reader.evaluate((root) => root.querySelector('mark.quote') !== null));
  return { page, reader };
}

/** What stands out: where, how high a line is set, and the words that lie in it. */
const opening = (reader: ReaderView) =>
  reader.evaluate((root) => {
    const element = root.querySelector('.line-focus:not([hidden]) .line-opening');
    if (!element) return null;
    const { top, bottom, height } = element.getBoundingClientRect();
    const article = root.querySelector('.article') as Element;
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const lines = new Set<number>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('button, .unseen, [aria-hidden=true]')) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        const centre = box.top + box.height / 2;
        if (box.width > 2 && top < centre && centre < bottom) lines.add(Math.round(box.bottom / 8));
      }
    }
    return { top, height, lines: lines.size };
  });
const settled = async (reader: ReaderView) => {
  let before = '';
  return waitUntil('the lines to rest', async () => {
    const now = await opening(reader);
    const isSame = JSON.stringify(now) === before;
    before = JSON.stringify(now);
    return isSame ? now : null;
  });
};

inBothBrowsers('line focus', (world) => {
  test('shows one line, three and five, follows the keys and the pointer, and changes no line', async () => {
    const { page, reader } = await openReader(world);
    const set = () => reader.evaluate((root) => [...root.querySelectorAll('.body p')].map((one) => one.getBoundingClientRect().height));
    const before = await set();
    await page.keyboard.press('f');
    await settled(reader);
    // Into the body, where all lines are of one height.
    const at = await reader.evaluate((root) => {
      const words = root.querySelectorAll('.body p')[3];
      words?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x = 0, y = 0, height = 0 } = words?.getBoundingClientRect() ?? {};
      return { x: x + 60, y: y + height / 2 };
    });
    await page.mouse.move(at.x, at.y);
    const one = await settled(reader);
    expect(one).toMatchObject({ lines: 1 });
    expect(Math.abs((one?.top ?? 0) + (one?.height ?? 0) / 2 - at.y)).toBeLessThan(one?.height ?? 0);
    await page.keyboard.press('ArrowDown');
    const next = await settled(reader);
    expect(next).toMatchObject({ lines: 1 });
    expect((next?.top ?? 0) - (one?.top ?? 0)).toBeGreaterThan(10);
    await page.keyboard.press('ArrowUp');
    expect((await settled(reader))?.top).toBeCloseTo(one?.top ?? 0, 0);
    for (let times = 0; times < 60; times++) await page.keyboard.press('ArrowDown');
    const far = await settled(reader);
    expect(far).toMatchObject({ lines: 1 });
    expect(await reader.evaluate((root) => root.querySelector('.page')?.scrollTop ?? 0)).toBeGreaterThan(200);
    // Also from a quotation that was stepped to, which has the focus.
    await page.keyboard.press('n');
    await waitUntil('a quotation to have the focus', () => reader.evaluate((root) => root.activeElement?.matches('.chip') ?? false));
    await settled(reader);
    const lineInArticle = async () =>
      ((await settled(reader))?.top ?? 0) + (await reader.evaluate((root) => root.querySelector('.page')?.scrollTop ?? 0));
    const last = await lineInArticle();
    await page.keyboard.press('ArrowUp');
    expect(await lineInArticle()).toBeLessThan(last - 10);
    await page.keyboard.press('Escape');
    await waitUntil('no quotation to be marked', () => reader.evaluate((root) => root.querySelector('.quote[data-at]') === null));
    await page.keyboard.press('f');
    await page.mouse.move(at.x, at.y - 40);
    const three = await settled(reader);
    await page.keyboard.press('f');
    const five = await settled(reader);
    expect([three?.lines ?? 0, five?.lines ?? 0].every((count) => count > 1 && count <= 5)).toBe(true);
    expect(five?.height ?? 0).toBeGreaterThanOrEqual(three?.height ?? 0);
    expect(await set()).toEqual(before);
    await page.keyboard.press('f');
    await waitUntil('everything to stand out again', () => reader.evaluate((root) => root.querySelector('.line-focus') === null));
    // What was chosen last is kept when the reader is left.
    await page.keyboard.press('Escape');
    await waitUntil('reader mode to be off', async () => !(await reader.isOn()));
  });

  test('is kept for the next article, and has a ruler', async () => {
    const { page, reader } = await openReader(world);
    await page.keyboard.press('d');
    await waitUntil('the switch', () =>
      reader.evaluate((root) => {
        const ruler = root.querySelector<HTMLElement>('[data-setting=ruler]');
        ruler?.focus();
        return ruler !== null;
      }),
    );
    await page.keyboard.press(' ');
    await waitUntil('the ruler', () => reader.evaluate((root) => root.querySelector('.line-focus[data-ruler][data-lines="0"]') !== null));
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    await waitUntil('one line', () => reader.evaluate((root) => root.querySelector('.line-focus[data-lines="1"]') !== null));
    await page.keyboard.press('Escape');
    const again = await openReader(world);
    await waitUntil('the same', () =>
      again.reader.evaluate((root) => root.querySelector('.line-focus[data-ruler][data-lines="1"]:not([hidden])') !== null),
    );
  });
});
