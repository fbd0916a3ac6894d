import { expect, test } from 'vitest';
import type { ReaderView } from '../../scripts/browsers/session';
import { clickIn, openReader } from './support/actions/open-reader';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers } from './support/browsers/in-browsers';

/** Waits until the view shows the article or the cast, and not the other one. */
const waitForShown = (view: ReaderView, shown: '.page' | '.cast', hidden: '.page' | '.cast') =>
  view.waitFor(
    `${shown} in place of ${hidden}`,
    (root, some: string, other: string) => {
      const isVisible = (selector: string) => root.querySelector(selector)?.checkVisibility({ visibilityProperty: true });
      return isVisible(some) && !isVisible(other);
    },
    shown,
    hidden,
  );
const scrollTo = (view: ReaderView, selector: string, top: number) =>
  view.evaluate(
    (root, query: string, wanted: number) => root.querySelector(query)?.scrollTo({ top: wanted, behavior: 'instant' }),
    selector,
    top,
  );
const placesOf = (view: ReaderView) =>
  view.evaluate((root) => ['.page', '.cast'].map((selector) => Math.round(root.querySelector(selector)?.scrollTop ?? -1)));

inBothBrowsers('a view that is too narrow for both the article and its cast', (world) => {
  const openNarrow = async () => {
    const { page, view } = await openReader(world, '/sample/');
    await page.setViewport({ width: 360, height: 640 });
    await view.waitFor('the narrow view', (root) => innerWidth === 360 && root.querySelector('.view-switch')?.checkVisibility());
    await view.evaluate(rest);
    return { page, view };
  };

  test('shows one of them at a time, and keeps both scroll positions', async () => {
    const { page, view } = await openNarrow();
    await waitForShown(view, '.page', '.cast');
    await scrollTo(view, '.page', 500);
    await view.evaluate((root) => root.querySelector<HTMLElement>('.view-switch :checked')?.focus());
    await page.keyboard.press('ArrowRight');
    await waitForShown(view, '.cast', '.page');
    expect(await view.evaluate((root) => root.activeElement?.matches('.view-switch input'))).toBe(true);
    expect(await view.violations()).toEqual([]);
    await scrollTo(view, '.cast', 200);
    await page.keyboard.press('a');
    await waitForShown(view, '.page', '.cast');
    expect(await placesOf(view)).toEqual([500, 200]);
    await page.keyboard.press('a');
    await waitForShown(view, '.cast', '.page');
    // The focused actor may have been scrolled into view.
    expect((await placesOf(view))[0]).toBe(500);
    await page.keyboard.press('Escape');
    await waitForShown(view, '.page', '.cast');
  });

  test('goes to the words in the article when the reader steps through an actor or chooses a quotation in the cast', async () => {
    const { view } = await openNarrow();
    await clickIn(view, '.view-switch [value=cast]');
    await waitForShown(view, '.cast', '.page');
    await clickIn(view, '.actor-button');
    await clickIn(view, '.actor[data-selected] [data-step=next]');
    await waitForShown(view, '.page', '.cast');
    const isInView = (selector: string) =>
      view.waitFor(
        `${selector} in view`,
        (root, query: string) => {
          const box = root.querySelector(query)?.getBoundingClientRect();
          const room = root.querySelector('.page')?.getBoundingClientRect();
          return box && room && box.bottom > room.top && box.top < room.bottom;
        },
        selector,
      );
    await isInView('.name[data-current], .quote[data-current]');
    await clickIn(view, '.view-switch [value=cast]');
    await waitForShown(view, '.cast', '.page');
    await clickIn(view, '.actor[data-selected] .excerpts li:last-child button');
    await waitForShown(view, '.page', '.cast');
    await isInView('.quote[data-open]');
    await view.waitFor('the card', (root) => root.querySelector('.card')?.checkVisibility({ visibilityProperty: true }));
  });
});
