import { expect, test } from 'vitest';
import type { ReaderView } from '../../scripts/browsers/session';
import { openReader } from './support/actions/open-reader';
import { readerMouse } from './support/actions/reader-mouse';
import { readPage } from './support/actions/use-popup';
import { inBothBrowsers, inBrowser, testOnce } from './support/browsers/in-browsers';

/** Waits until the scroll position that the map shows is between `over` and `below`, and returns it. All three are percentages. */
const waitForMap = (view: ReaderView, what: string, over: number, below = 101): Promise<number> =>
  view
    .waitFor(
      what,
      (root, least: number, most: number) => {
        const now = Number(root.querySelector('.map')?.getAttribute('aria-valuenow'));
        return now > least && now < most && { now };
      },
      over,
      below,
    )
    .then((found) => (found ? found.now : Number.NaN));

/** Waits for the ticks, and returns the point on the map at which the given share of its height is, in CSS pixels of the window. */
const pointOnMap = async (view: ReaderView, share: number) => {
  await view.waitFor('the ticks', (root) => root.querySelector('.map-tick'));
  return view.evaluate((root, at: number) => {
    const { left, top, width, height } = root.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + at * height };
  }, share);
};
/** Returns the shares of the map's height at which the quotations are, from its drawing. */
const sharesOfTicks = async (view: ReaderView): Promise<number[]> => {
  await view.waitFor('the ticks', (root) => root.querySelector('.map-tick'));
  const paths = await view.evaluate((root) => [...root.querySelectorAll('.map-tick')].map((path) => path.getAttribute('d') ?? ''));
  return paths
    .flatMap((path) => [...path.matchAll(/M\S+ ([\d.]+)h\S+?v([\d.]+)/g)].map(([, at, size]) => (Number(at) + Number(size) / 2) / 1000))
    .sort((a, b) => a - b);
};
/** Waits for the label of the map, and says whether it is inside the view and beside the strip. */
const waitForLabel = (view: ReaderView, what: string) =>
  view.waitFor(what, (root) => {
    const label = root.querySelector('.map-label')?.getBoundingClientRect();
    const map = root.querySelector('.map')?.getBoundingClientRect();
    const room = root.querySelector('.columns')?.getBoundingClientRect();
    if (!label || !map || !room) return null;
    return {
      name: root.querySelector('.map-label .actor-name')?.textContent,
      isInside: label.top >= room.top - 1 && label.bottom <= room.bottom + 1 && label.left >= room.left && label.right <= room.right,
      coversStrip: label.right > map.left && label.left < map.right,
    };
  });

inBothBrowsers('the map of an article', (world) => {
  test('shows the scroll position on a map, and scrolls when the map is clicked or operated by key', async () => {
    const { page, view } = await openReader(world, '/sample/');
    await view.waitFor('the ticks, which appear right after the article', (root) => root.querySelector('.map-tick'));
    const { ticks, quotes } = await view.evaluate((root) => ({
      ticks: [...root.querySelectorAll('.map-tick')].reduce((sum, path) => sum + (path.getAttribute('d')?.split('M').length ?? 1) - 1, 0),
      quotes: new Set([...root.querySelectorAll<HTMLElement>('mark.quote')].map(({ dataset }) => dataset.quote)).size,
    }));
    expect(quotes).toBeGreaterThan(20);
    expect(ticks).toBe(quotes);
    await waitForMap(view, 'the head of the article on the map', -1, 5);
    await readerMouse(page, view).press('.map');
    const middle = await waitForMap(view, 'a place after the head on the map', 5);
    await view.waitFor('the place that was clicked, or the quotation beside it, in view', (root) => {
      const map = root.querySelector('.map')?.getBoundingClientRect();
      const top = root.querySelector('.map-view')?.getBoundingClientRect().top;
      const bottom = root.querySelector('.map-view-end')?.getBoundingClientRect().bottom;
      // A click on the map moves to the nearest quotation within this distance, in pixels.
      const near = 6;
      const clicked = (map?.top ?? 0) + (map?.height ?? 0) / 2;
      return top !== undefined && bottom !== undefined && top - near <= clicked && clicked <= bottom + near;
    });
    expect(await view.evaluate((root) => root.activeElement?.className)).toBe('map');
    await page.keyboard.press('End');
    await view.waitFor('the end of the article', (root) => {
      const { scrollTop = 0, clientHeight = 0, scrollHeight = 0 } = root.querySelector('.page') ?? {};
      return scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
    });
    await waitForMap(view, 'the end of the article on the map', middle);
    await page.keyboard.press('Home');
    // The arrow key moves to the next quotation from the current scroll position, so the scroll to the top must have finished.
    await view.waitFor('the head of the article', (root) => root.querySelector('.page')?.scrollTop === 0);
    await waitForMap(view, 'the head of the article on the map again', -1, 5);
    await page.keyboard.press('ArrowDown');
    // The click on the map may have marked another quotation, so the test waits until the first one is marked.
    await view.waitFor('the first quotation', (root) => root.querySelector('.quote[data-at]')?.textContent?.startsWith('“We will sit'));
  });

  testOnce(world, 'names the quotation at the pointer in a label beside the strip, and goes to it when it is pressed', async () => {
    const { page, view } = await openReader(world, '/sample/');
    const shares = await sharesOfTicks(view);
    for (const share of [shares[0], shares.at(-1)]) {
      const { x, y } = await pointOnMap(view, share ?? 0);
      await page.mouse.move(x - 300, y);
      await view.waitFor('no label', (root) => !root.querySelector('.map-label'));
      await page.mouse.move(x, y);
      expect(await waitForLabel(view, 'the label')).toMatchObject({ isInside: true, coversStrip: false });
      await page.mouse.click(x, y);
      await view.waitFor('the quotation of the label', (root) => {
        const words = root.querySelector('.map-quote')?.textContent?.slice(0, 20);
        return words && root.querySelector('mark.quote[data-at]')?.textContent?.startsWith(words);
      });
    }
    expect(await view.violations()).toEqual([]);
  });

  test('tells the keyboard to which quotation the arrow keys have stepped', async () => {
    const { page, view } = await openReader(world, '/sample/');
    await view.waitFor('the ticks', (root) => root.querySelector('.map-tick'));
    await view.evaluate((root) => root.querySelector<HTMLElement>('.map')?.focus());
    await page.keyboard.press('ArrowDown');
    expect(await waitForLabel(view, 'the label')).toEqual({ name: 'Helen Marrow', isInside: true, coversStrip: false });
    await view.waitFor('the value', (root) =>
      /^Helen Marrow, quotation 1 of \d+, \d+%$/.test(root.querySelector('.map')?.getAttribute('aria-valuetext') ?? ''),
    );
    await page.keyboard.press('Escape');
    await view.waitFor('no label', (root) => !root.querySelector('.map-label'));
  });

  testOnce(world, 'has its label on the other side in an interface that is read from right to left', async () => {
    const { page, view } = await openReader(world, '/sample/');
    await view.evaluate((root) => {
      root.documentElement.dir = 'rtl';
    });
    const [first = 0] = await sharesOfTicks(view);
    const { x, y } = await pointOnMap(view, first);
    await page.mouse.move(x, y);
    expect(await waitForLabel(view, 'the label')).toMatchObject({ isInside: true, coversStrip: false });
  });
});

inBrowser('chromium', 'the map of an article on a touch screen and in forced colours', (world) => {
  test('names the quotation that a finger has pressed, until the reader goes on', async () => {
    const { page, view } = await openReader(world, '/sample/');
    const [first = 0] = await sharesOfTicks(view);
    const { x, y } = await pointOnMap(view, first);
    await page.touchscreen.tap(x, y);
    expect(await waitForLabel(view, 'the label')).toMatchObject({ isInside: true, coversStrip: false });
    await view.waitFor('the quotation', (root) => root.querySelector('mark.quote[data-at]'));
    await page.keyboard.press('Tab');
    await view.waitFor('no label', (root) => !root.querySelector('.map-label'));
  });

  test('keeps its quotations and the frame visible without the colours of speakers', async () => {
    const popup = await readPage(world.session, await world.session.openPage(`${world.server.url}/sample/`));
    await popup.waitFor('the ticks', () => document.querySelector('.map-tick'));
    await popup.emulatePreference('forced-colors');
    await popup.waitFor('forced colours', () => matchMedia('(forced-colors: active)').matches);
    const colours = await popup.evaluate(() => {
      const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
      return { paper: styleOf('.map').backgroundColor, tick: styleOf('.map-tick').fill, frame: styleOf('.map-view-end').borderBottomColor };
    });
    expect(colours.tick).not.toBe(colours.paper);
    expect(colours.frame).not.toBe(colours.paper);
  });
});
