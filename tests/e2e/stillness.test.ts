import { expect, test } from 'vitest';
import { readPage } from './support/acts/reading';
import { inBothBrowsers } from './support/browsers/in-browsers';
import { waitUntil } from './support/browsers/wait-until';

/** Milliseconds in which all has come that comes after the article: what is kept of the page, the place, the site, pictures. */
const A_WHILE = 1_000;

declare global {
  interface PerformanceEntry {
    /** Of a layout shift: how much of the screen moved, and how far. */
    readonly value?: number;
  }
}

/** Where the blocks of the article are. Runs in the surface. */
const placesOf = (root: ParentNode = document): string[] =>
  [...root.querySelectorAll('.article [data-block], .article h1, .cast')].map((block) => {
    const { left, top, width } = block.getBoundingClientRect();
    return [left, top, width].map(Math.round).join(' ');
  });

/** The layout shifts after the mark `ready`, as the browser counts them. Runs in the surface. */
const shiftsAfterReady = (wait: number): Promise<number[]> =>
  new Promise((resolve) => {
    const ready = performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN;
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const { startTime, value } of list.getEntries()) if (startTime > ready) shifts.push(value ?? Number.NaN);
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(resolve, wait, shifts);
  });

inBothBrowsers('stillness', (world) => {
  test.each(['/sample/', '/picture'])('nothing of %s moves after the popup has painted it', async (path) => {
    const popup = await readPage(world.session, await world.session.openPage(world.server.url + path));
    const before = await popup.evaluate(placesOf);
    expect(before.length).toBeGreaterThan(3);
    // Firefox does not count them.
    if (world.name === 'chromium') expect(await popup.evaluate(shiftsAfterReady, A_WHILE)).toEqual([]);
    else await new Promise((done) => setTimeout(done, A_WHILE));
    expect(await popup.evaluate(placesOf)).toEqual(before);
  });

  test.each(['/sample/', '/picture'])('nor does anything of %s after reader mode has', async (path) => {
    const page = await world.session.openPage(world.server.url + path);
    // By its shortcut: until a popup is closed a late picture may have come.
    await world.session.pressShortcut(page);
    const view = world.session.readerOf(page);
    await waitUntil(
      'the article',
      async () => (await view.isOn()) && (await view.evaluate((root) => root.querySelector('.block') !== null)),
    );
    const before = await view.evaluate(placesOf);
    expect(before.length).toBeGreaterThan(3);
    await new Promise((done) => setTimeout(done, A_WHILE));
    expect(await view.evaluate(placesOf)).toEqual(before);
  });
});
