import { expect, test } from 'vitest';
import { openReader } from './support/actions/open-reader';
import { readPage } from './support/actions/use-popup';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

/**
 * Tries to scroll the document, which should not be possible. Then returns the parts of the view that extend beyond the window. Runs in the
 * page.
 */
function cutParts(root: Document = document): string[] {
  scrollTo({ top: 1_000, behavior: 'instant' });
  return ['.toolbar', '.page', '.cast', '.cast-head'].filter((selector) => {
    const box = root.querySelector(selector)?.getBoundingClientRect();
    return !box || box.top < -1 || box.left < -1 || box.bottom > innerHeight + 1 || box.right > innerWidth + 1 || box.height < 20;
  });
}

/** Checks whether an element is in the visible part of the article. Runs in the page. */
function isInWindow(root: Document, selector: string): boolean {
  const [box] = root.querySelector(selector)?.getClientRects() ?? [];
  const page = root.querySelector('.page')?.getBoundingClientRect();
  return box !== undefined && page !== undefined && box.bottom > page.top && box.top < page.bottom;
}

inBothBrowsers('a popup or a window of the same size', (world) => {
  /**
   * Opens an article in a window of the given size, in CSS pixels. Checks that nothing is cut off, and that paragraphs and quotations come
   * into view when the reader steps to them.
   */
  const stepThrough = async (width: number, height: number) => {
    const { page, view } = await openReader(world, '/sample/');
    await page.setViewport({ width, height });
    await view.waitFor(`a window of ${width}×${height}`, (_, wanted) => `${innerWidth}×${innerHeight}` === wanted, `${width}×${height}`);
    await view.evaluate(rest);
    expect(await view.evaluate(cutParts)).toEqual([]);
    for (const times of [1, 2, 3, 4, 5, 6]) {
      await page.keyboard.press('j');
      await view.waitFor(`the focus on a paragraph, ${times}`, (root) => root.activeElement?.matches('[data-block]'));
    }
    await view.evaluate(rest);
    expect(await view.evaluate(isInWindow, '[data-block]:focus')).toBe(true);
    for (const _ of [1, 2, 3, 4]) await page.keyboard.press('n');
    await view.waitFor('the quotation after a step', (root) => root.querySelector('.quote[data-at]'));
    await view.evaluate(rest);
    expect(await view.evaluate(isInWindow, '.quote[data-at]')).toBe(true);
  };

  // This is the maximum size of a popup.
  testOnce(world, 'cuts nothing off at 800×600 pixels, and brings each paragraph or quotation that the reader steps to into view', () =>
    stepThrough(800, 600),
  );

  // This is the size of a popup on a screen that is too small for the maximum size.
  test('has space for the whole view at 800×510 pixels, and shows each paragraph or quotation that the reader steps to', () =>
    stepThrough(800, 510));

  test('shows the whole view when the browser chooses the size', async () => {
    const popup = await readPage(world.session, await world.session.openPage(`${world.server.url}/sample/`));
    await popup.evaluate(rest);
    expect(await popup.evaluate(cutParts)).toEqual([]);
  });
});
