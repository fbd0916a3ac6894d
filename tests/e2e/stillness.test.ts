import { expect, test } from 'vitest';
import { waitForLibrary } from './support/acts/ask-library';
import { openReader } from './support/acts/open-reader';
import { readPage } from './support/acts/reading';
import { rest } from './support/acts/rest';
import { saveByKey } from './support/acts/save-by-key';
import { inBothBrowsers } from './support/browsers/in-browsers';

declare global {
  interface PerformanceEntry {
    /** Of a layout shift: how much of the screen moved, and how far. */
    readonly value?: number;
  }
}

/** Returns the left edge, the top and the width of each block of the article, in pixels. Runs in the view. */
const placesOf = (root: ParentNode = document): string[] =>
  [...root.querySelectorAll('.article [data-block], .article h1, .cast')].map((block) => {
    const { left, top, width } = block.getBoundingClientRect();
    return [left, top, width].map(Math.round).join(' ');
  });

/** Whether the pictures are there. Runs in the view. */
const havePicturesCome = (root: ParentNode = document): boolean =>
  [...root.querySelectorAll<HTMLImageElement>('.article img')].every(({ naturalWidth }) => naturalWidth > 0);

/** The layout shifts after the mark `ready`, as the browser counts them. Runs in the popup. */
const shiftsAfterReady = (): Promise<number[]> =>
  new Promise((resolve) => {
    const ready = performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN;
    new PerformanceObserver((list) => {
      resolve(list.getEntries().flatMap(({ startTime, value }) => (startTime > ready ? [value ?? Number.NaN] : [])));
    }).observe({ type: 'layout-shift', buffered: true });
    // Nobody tells of no shifts: what was buffered is told in the task after the next frame.
    requestAnimationFrame(() => setTimeout(resolve, 0, []));
  });

inBothBrowsers('the article', (world) => {
  /** The picture is what may move the words; Firefox goes through that page alone. */
  const paths = world.name === 'chromium' ? ['/sample/', '/picture'] : ['/picture'];

  test.each(paths)('of %s does not move in the popup once it is painted', async (path) => {
    const popup = await readPage(world.session, await world.session.openPage(world.server.url + path));
    const before = await popup.evaluate(placesOf);
    expect(before.length).toBeGreaterThan(3);
    // The pictures, the keys of reader mode and the answer of the library come after the article.
    await popup.waitFor('the pictures', havePicturesCome);
    await popup.waitFor('the keys of reader mode', () => document.querySelector('[data-action=reader][title*="("]'));
    await waitForLibrary(popup);
    await popup.evaluate(rest);
    // Firefox does not count them.
    if (world.name === 'chromium') expect(await popup.evaluate(shiftsAfterReady)).toEqual([]);
    expect(await popup.evaluate(placesOf)).toEqual(before);
  });

  test.each(paths)('of %s, which is saved, does not move in reader mode once it is painted', async (path) => {
    await (await saveByKey(world, path)).close();
    // By its shortcut: until a popup is closed a late picture may have come.
    const { view } = await openReader(world, path);
    const before = await view.evaluate(placesOf);
    expect(before.length).toBeGreaterThan(3);
    await view.waitFor('the pictures', havePicturesCome);
    // The library is asked last and its answer takes the longest way.
    await view.waitFor('the answer of the library', (root) => root.querySelector('[data-action=save][title^="Saved on"]'));
    await view.evaluate(rest);
    expect(await view.evaluate(placesOf)).toEqual(before);
  });
});
