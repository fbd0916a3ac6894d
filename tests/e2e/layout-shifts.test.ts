import { expect, test } from 'vitest';
import { waitForLibrary } from './support/actions/ask-library';
import { openReader } from './support/actions/open-reader';
import { saveByKey } from './support/actions/save-by-shortcut';
import { readPage } from './support/actions/use-popup';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers } from './support/browsers/in-browsers';

declare global {
  interface PerformanceEntry {
    /** The layout shift score, which is the impact fraction multiplied by the distance fraction. */
    readonly value?: number;
  }
}

/** Returns the left edge, top edge and width of the title, of each block and of the cast, in CSS pixels. Runs in the page. */
const placesOf = (root: ParentNode = document): string[] =>
  [...root.querySelectorAll('.article [data-block], .article h1, .cast')].map((block) => {
    const { left, top, width } = block.getBoundingClientRect();
    return [left, top, width].map(Math.round).join(' ');
  });

/** Checks whether all pictures in the article have loaded. Runs in the page. */
const havePicturesCome = (root: ParentNode = document): boolean =>
  [...root.querySelectorAll<HTMLImageElement>('.article img')].every(({ naturalWidth }) => naturalWidth > 0);

/** Returns the scores of the layout shifts after the performance mark `text`, which is set before the article is analysed. Runs in the popup. */
const shiftsAfterText = (): Promise<number[]> =>
  new Promise((resolve, reject) => {
    const text = performance.getEntriesByName('text')[0]?.startTime;
    if (text === undefined) return reject(new Error('The article was not painted before it was analysed.'));
    new PerformanceObserver((list) => {
      resolve(list.getEntries().flatMap(({ startTime, value }) => (startTime > text ? [value ?? Number.NaN] : [])));
    }).observe({ type: 'layout-shift', buffered: true });
    // The browser delivers the buffered layout shifts to the observer in the first task after the next frame. If there are none, it never
    // calls the observer, so the result is an empty list.
    requestAnimationFrame(() => setTimeout(resolve, 0, []));
  });

inBothBrowsers('the article', (world) => {
  /** The paths of the test pages. Firefox is tested only with the page whose picture loads late and might move the text. */
  const paths = world.name === 'chromium' ? ['/sample/', '/picture'] : ['/picture'];

  test.each(paths)('does not move in the popup after it is first painted (page %s)', async (path) => {
    const popup = await readPage(world.session, await world.session.openPage(world.server.url + path));
    const before = await popup.evaluate(placesOf);
    expect(before.length).toBeGreaterThan(3);
    // The pictures, the shortcut of reader mode and the library's answer arrive after the article.
    await popup.waitFor('the pictures', havePicturesCome);
    await popup.waitFor('the keys of reader mode', () => document.querySelector('[data-action=reader][title*="("]'));
    await waitForLibrary(popup);
    await popup.evaluate(rest);
    // Firefox does not report layout shifts.
    if (world.name === 'chromium') expect(await popup.evaluate(shiftsAfterText)).toEqual([]);
    expect(await popup.evaluate(placesOf)).toEqual(before);
  });

  test.each(paths)('does not move in reader mode after it is first painted, even if it is in the library (page %s)', async (path) => {
    await (await saveByKey(world, path)).close();
    // Opens reader mode with its shortcut. If it were opened from the popup, the slow picture could load before the popup closes.
    const { view } = await openReader(world, path);
    // The observer of the margin widens the paragraphs into it just before the first paint.
    await view.waitFor('the first paint', (root) => (root.defaultView?.performance.getEntriesByName('ready').length ?? 0) > 0);
    const before = await view.evaluate(placesOf);
    expect(before.length).toBeGreaterThan(3);
    await view.waitFor('the pictures', havePicturesCome);
    // Waits until the library has reported that the article is saved. This report is the last thing to arrive, so nothing can move the text
    // afterwards.
    await view.waitFor('the answer of the library', (root) => root.querySelector('[data-action=save][title^="Saved on"]'));
    await view.evaluate(rest);
    expect(await view.evaluate(placesOf)).toEqual(before);
  });
});
