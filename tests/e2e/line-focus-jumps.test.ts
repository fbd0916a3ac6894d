import { expect, test } from 'vitest';
import type { ReaderView } from '../../scripts/browsers/session';
import { openReader, turnOn } from './support/actions/open-reader';
import { waitForKeptPlace } from './support/actions/reading-position';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

/** Scrolls the fourth paragraph to the middle of the view and returns a point in it. */
async function bringParagraph(view: ReaderView): Promise<{ readonly x: number; readonly y: number }> {
  await view.evaluate((root) => root.querySelectorAll('.body p')[3]?.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await view.evaluate(rest);
  return view.evaluate((root) => {
    const { x = 0, y = 0, height = 0 } = root.querySelectorAll('.body p')[3]?.getBoundingClientRect() ?? {};
    return { x: x + 60, y: y + height / 2 };
  });
}

/** Waits until the line in focus is at most two lines away from a height on the screen, in CSS pixels. */
const waitForPointer = (view: ReaderView, y: number) =>
  view.waitFor(
    'the line at the pointer',
    (root, wanted: number) => {
      const line = root.querySelector('.line-focus:not([hidden]) .line-opening')?.getBoundingClientRect();
      return line && Math.abs(line.top + line.height / 2 - wanted) < 2 * line.height;
    },
    y,
  );

inBothBrowsers('the line focus', (world) => {
  testOnce(
    world,
    'moves along with jumps to quotations, paragraphs and search results, and follows the pointer again when the reader scrolls',
    async () => {
      const { page, view } = await openReader(world, '/sample/');
      await page.keyboard.press('f');
      const { x, y } = await bringParagraph(view);
      await page.mouse.move(x, y);
      await waitForPointer(view, y);
      /** Waits until the focused line is the first of the element that matches a selector. */
      const waitForLine = (what: string, selector: string) =>
        view.waitFor(
          what,
          (root, query: string) => {
            const line = root.querySelector('.line-focus:not([hidden]) .line-opening')?.getBoundingClientRect();
            const box = [...(root.querySelector(query)?.getClientRects() ?? [])].find(({ width }) => width > 1);
            const viewport = root.querySelector('.page')?.getBoundingClientRect();
            const middle = (box?.top ?? 0) + Math.min((box?.height ?? 0) / 2, 10);
            return (
              line &&
              box &&
              viewport &&
              line.top < middle &&
              middle < line.bottom &&
              line.top > viewport.top &&
              line.bottom < viewport.bottom
            );
          },
          selector,
        );
      for (let times = 0; times < 8; times++) await page.keyboard.press('n');
      await waitForLine('the line of the quotation', 'mark.quote[data-at]');
      await view.evaluate(rest);
      await waitForLine('the same line after the scroll', 'mark.quote[data-at]');
      await page.keyboard.press('j');
      await waitForLine('the first line of the next paragraph', '.block:focus p');
      await page.keyboard.press('/');
      await view.waitFor('the focus in the field', (root) => root.activeElement?.matches('.find-field'));
      await page.keyboard.type('bergen');
      await waitForLine('the line of the search result', '.painted.found [data-current]');
      await page.keyboard.press('Escape');
      await page.mouse.wheel({ deltaY: -200 });
      await waitForPointer(view, y);
    },
  );

  test('says below the article that it is on, covers no words with that, and can be changed and turned off there by key', async () => {
    const { page, view } = await openReader(world, '/sample/');
    await page.keyboard.press('f');
    const words = () => view.evaluate((root) => root.querySelector('.line-focus-bar')?.textContent ?? null);
    await view.waitFor('the bar', (root) => root.querySelector('.line-focus-bar')?.textContent?.startsWith('Line focus: 1 line'));
    const isBelow = await view.evaluate((root) => {
      const bar = root.querySelector('.line-focus-bar')?.getBoundingClientRect();
      const article = root.querySelector('.page')?.getBoundingClientRect();
      return bar && article && bar.top >= article.bottom && bar.height > 24 && bar.bottom <= innerHeight;
    });
    expect(isBelow).toBe(true);
    expect(await view.violations()).toEqual([]);
    const focusOn = (action: string) =>
      view.evaluate((root, name: string) => root.querySelector<HTMLElement>(`.line-focus-bar [data-action=${name}]`)?.focus(), action);
    await focusOn('more-lines');
    await page.keyboard.press('Enter');
    await view.waitFor('three lines', (root) => root.querySelector('.line-focus[data-lines="3"]'));
    expect(await words()).toContain('Line focus: 3 lines');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await view.waitFor('the whole article', (root) => !root.querySelector('.line-focus, .line-focus-bar'));
    await view.waitFor('the focus on the article', (root) => root.activeElement?.matches('.page'));
  });

  testOnce(world, 'begins at the place where an article is opened again', async () => {
    const { page, view } = await openReader(world, '/sample/');
    const library = await world.session.openLibrary();
    await page.bringToFront();
    await view.evaluate((root) => root.querySelectorAll('.body p')[7]?.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await view.evaluate(rest);
    await waitForKeptPlace(view, library);
    await page.keyboard.press('f');
    await page.keyboard.press('Escape');
    await view.waitUntilOff();
    const again = await turnOn(world.session, page);
    await again.waitFor('the focus on the first line in view', (root) => {
      const line = root.querySelector('.line-focus:not([hidden]) .line-opening')?.getBoundingClientRect();
      const viewport = root.querySelector('.page')?.getBoundingClientRect();
      return line && viewport && line.top - viewport.top < line.height;
    });
  });
});
