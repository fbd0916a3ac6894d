import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { clickIn, openReader } from './support/actions/open-reader';
import { type FirstLetter, firstLetter, positionOfLetter, scrollInto } from './support/actions/reading-position';
import { type InRoot, inRootOf } from './support/actions/run-in-root';
import { readPage } from './support/actions/use-popup';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

type Root = Document;
/** The change in text size made by each key, in percentage points. */
const STEPS = { '+': 10, '-': -10 };
const sizeOf = (root: Root) => {
  const { style } = root.querySelector<HTMLElement>('.reader') ?? document.documentElement;
  return Math.round(Number(style.getPropertyValue('--size')) * 100);
};
/** Returns functions that change the text size with keys, and wait until the page shows the new size. */
const resizer = (inRoot: InRoot, press: (key: '+' | '-') => Promise<void>) => {
  let size = 100;
  const waitForSize = () => waitUntil(`text at ${size} per cent`, async () => (await inRoot(sizeOf)) === size);
  return {
    /** Presses a key, and waits until the text has its new size and nothing moves any more. */
    async step(key: '+' | '-') {
      size += STEPS[key];
      await press(key);
      await waitForSize();
      await inRoot(rest);
    },
    /** Presses several keys in quick succession, and then waits as `step` does. */
    async stepFast(...keys: readonly ('+' | '-')[]) {
      for (const key of keys) {
        size += STEPS[key];
        await press(key);
      }
      await waitForSize();
      await inRoot(rest);
    },
  };
};
/** Checks that the first visible line is the one that contains the given letter. */
const expectFirst = async (inRoot: InRoot, letter: FirstLetter) => {
  const { below } = await inRoot(positionOfLetter, letter);
  expect(below).toBeGreaterThan(-0.5);
  expect(below).toBeLessThan(1);
};
/** Scrolls until the given line of a paragraph is the first visible line. */
const scrollToLine = (inRoot: InRoot, block: number, line: number) => inRoot(scrollInto, `[data-block="${block}"]`, 0, line * 28 - 8);
const slide = (inRoot: InRoot, name: string, value: number) =>
  inRoot(
    (root, setting, number) => {
      const slider = root.querySelector<HTMLInputElement>(`[data-panel=display] [data-setting=${setting}]`);
      if (!slider) throw new Error(`The display panel has no slider «${setting}».`);
      slider.valueAsNumber = number;
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    },
    name,
    value,
  );

inBothBrowsers('a change to the display settings', (world) => {
  const openPopup = async () => {
    const popup = await readPage(world.session, await world.session.openPage(`${world.server.url}/chronicle`));
    const inRoot = inRootOf(popup);
    return { popup, inRoot, size: resizer(inRoot, (key) => popup.press(key)) };
  };

  test('made with a key or with a slider keeps the first visible line in place in the popup', async () => {
    const { popup, inRoot, size } = await openPopup();
    await scrollToLine(inRoot, 91, 2);
    const letter = await inRoot(firstLetter);
    expect(letter.at).toBeGreaterThan(0);
    for (const key of ['+', '+', '-'] as const) {
      await size.step(key);
      await expectFirst(inRoot, letter);
    }
    await size.stepFast('+', '+', '+', '-', '+', '-');
    await expectFirst(inRoot, letter);
    await popup.click('[data-action=display]');
    await popup.waitFor('the panel', () => document.querySelector('[data-panel=display]'));
    for (const [name, value] of [
      ['size', 200],
      ['width', 24],
      ['wordSpacing', 50],
      ['size', 80],
    ] as const) {
      await slide(inRoot, name, value);
      await inRoot(rest);
      await expectFirst(inRoot, letter);
    }
    await popup.click('[data-action=reset-display]');
    await popup.waitFor('the default text size', () => document.documentElement.style.getPropertyValue('--size') === '1');
    await inRoot(rest);
    await expectFirst(inRoot, letter);
  });

  testOnce(world, 'leaves the same fraction of a partly hidden title or picture above the top of the view', async () => {
    const { popup, inRoot, size } = await openPopup();
    for (const selector of ['h1', '.block figure']) {
      const shareAbove = () =>
        inRoot((root, query) => {
          const box = root.querySelector(query)?.getBoundingClientRect() ?? new DOMRect();
          return ((root.querySelector('.page')?.getBoundingClientRect().top ?? 0) + 8 - box.top) / box.height;
        }, selector);
      await inRoot(scrollInto, selector, 0.5, -8);
      await popup.waitFor(
        'the late picture',
        (query: string) => document.querySelector<HTMLImageElement>(`${query} img`)?.naturalWidth !== 0,
        selector,
      );
      await inRoot(rest);
      const before = await shareAbove();
      expect(before).toBeCloseTo(0.5, 1);
      for (const key of ['+', '-'] as const) {
        await size.step(key);
        expect(Math.abs((await shareAbove()) - before), `${selector} ${key}`).toBeLessThan(0.1);
      }
    }
  });

  test('keeps the reading position in reader mode at the top of the article, further down, and on a page of the column view', async () => {
    const { page, view } = await openReader(world, '/chronicle');
    const inRoot = inRootOf(view);
    const size = resizer(inRoot, (key) => page.keyboard.press(key));
    for (const keys of ['++', '--'] as const) {
      await size.stepFast(...([...keys] as ('+' | '-')[]));
      expect(await view.evaluate((root) => root.querySelector('.page')?.scrollTop)).toBe(0);
    }
    await scrollToLine(inRoot, 91, 1);
    const letter = await inRoot(firstLetter);
    // Scrolls a little, so that the view is not yet at rest when the text size changes.
    await view.evaluate(async (root) => {
      root.querySelector('.page')?.scrollBy({ top: 1, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    for (const key of ['+', '-'] as const) {
      await size.step(key);
      await expectFirst(inRoot, letter);
    }
    await page.keyboard.press('d');
    await clickIn(view, '[data-panel=display] [data-setting=columns]');
    await view.waitFor('the columns', (root) => {
      const { scrollWidth = 0, clientWidth = 0 } = root.querySelector('.page') ?? {};
      return scrollWidth > clientWidth;
    });
    await inRoot(rest);
    expect(await inRoot(positionOfLetter, letter)).toMatchObject({ isBetween: true });
    await page.keyboard.press('d');
    await view.waitFor('the panel to close', (root) => !root.querySelector('[data-panel]'));
    const left = await view.evaluate((root) => root.querySelector('.page')?.scrollLeft ?? 0);
    await page.keyboard.press('PageDown');
    await view.waitFor(
      'the next page',
      (root, from: number) => {
        const { scrollLeft = 0, clientWidth = 0 } = root.querySelector('.page') ?? {};
        return Math.abs(scrollLeft - from - clientWidth) < 1;
      },
      left,
    );
    await inRoot(rest);
    const turned = await inRoot(firstLetter);
    for (const key of ['+', '-', '-'] as const) {
      await size.step(key);
      expect(await inRoot(positionOfLetter, turned)).toMatchObject({ isBetween: true });
    }
  });
});
