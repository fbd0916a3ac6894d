import { expect, test } from 'vitest';
import type { ReaderView } from '../../scripts/browsers/session';
import { clickIn, type OpenReader, openReader, turnOn } from './support/actions/open-reader';
import { waitForKeptPlace } from './support/actions/reading-position';
import { keepSettings } from './support/actions/store-settings';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

const waitForColumns = (view: ReaderView) =>
  view.waitFor('the columns', (root) => {
    const { scrollWidth = 0, clientWidth = 0 } = root.querySelector('.page') ?? {};
    return scrollWidth > clientWidth;
  });
/**
 * Waits until the view shows the page that is reached by turning `turned` pages from the first one. The number is negative in a
 * right-to-left article.
 */
const waitForPage = async (view: ReaderView, turned: number) => {
  await view.waitFor(
    `page ${Math.abs(turned) + 1}`,
    (root, pages: number) => {
      const { scrollLeft = 0, clientWidth = 0 } = root.querySelector('.page') ?? {};
      return scrollLeft === pages * clientWidth;
    },
    turned,
  );
  await view.evaluate(rest);
};
/** Returns how far the view is scrolled from the first page, in pages. */
const turnedIn = (view: ReaderView) =>
  view.evaluate((root) => {
    const { scrollLeft = 0, clientWidth = 1 } = root.querySelector('.page') ?? {};
    return scrollLeft / clientWidth;
  });
/**
 * Measures the visible page. Returns its width and the margins before and after its text in CSS pixels, its number, and the total number of
 * pages.
 */
const marginsOf = (view: ReaderView) =>
  view.evaluate((root) => {
    const page = root.querySelector('.page');
    if (!page) throw new Error('There is no page to measure.');
    const edges = page.getBoundingClientRect();
    const range = document.createRange();
    const boxes = [...root.querySelectorAll('.article-header, .body > .block')].flatMap((part) => {
      range.selectNodeContents(part);
      return [...range.getClientRects()].filter(({ left, right, width }) => width > 1 && right > edges.left && left < edges.right);
    });
    const left = Math.round(Math.min(...boxes.map((box) => box.left)) - edges.left);
    const right = Math.round(edges.right - Math.max(...boxes.map((box) => box.right)));
    const [before, after] = getComputedStyle(page).direction === 'rtl' ? [right, left] : [left, right];
    const [shown, pages] = [Math.abs(page.scrollLeft) / page.clientWidth + 1, page.scrollWidth / page.clientWidth];
    return { before, after, width: page.clientWidth, shown, pages };
  });
/** Shortens the article by hiding its last visible block. */
const shorten = (view: ReaderView) =>
  view.evaluate((root) => {
    const blocks = [...root.querySelectorAll<HTMLElement>('.body > .block')].filter((block) => block.checkVisibility());
    blocks.at(-1)?.style.setProperty('display', 'none');
  });

inBothBrowsers('columns in reader mode', (world) => {
  /** Opens reader mode with columns on a page. Also opens the library, because only an extension page can read the storage. */
  const openColumns = async (path: string) => {
    const library = await world.session.openLibrary();
    await keepSettings(library, { display: { columns: true } });
    const opened: OpenReader = await openReader(world, path);
    await waitForColumns(opened.view);
    return { ...opened, library };
  };

  test('are turned on by a switch, turn pages with keys and the wheel, and jump to the page of a search result', async () => {
    const { page, view } = await openReader(world, '/sample/');
    await page.keyboard.press('d');
    await clickIn(view, '[data-panel=display] [data-setting=columns]');
    await waitForColumns(view);
    await page.keyboard.press('d');
    await view.waitFor('the panel to close', (root) => !root.querySelector('[data-panel]'));
    await waitForPage(view, 0);
    // The browser lays the article out again when the panel closes.
    await view.waitFor('an article that does not scroll down', (root) => {
      const { scrollHeight = 0, clientHeight = 0 } = root.querySelector('.page') ?? {};
      return scrollHeight <= clientHeight + 1;
    });
    await page.keyboard.press('PageDown');
    await waitForPage(view, 1);
    await page.mouse.move(300, 300);
    await page.mouse.wheel({ deltaY: 120 });
    await waitForPage(view, 2);
    await page.keyboard.press('Home');
    await waitForPage(view, 0);
    await page.keyboard.press('/');
    await view.waitFor('the focus on the field', (root) => root.activeElement?.matches('.find-field'));
    await page.keyboard.type('bergen');
    await view.waitFor('the page of the search result', (root) => {
      const box = root.querySelector('.painted [data-current]')?.getBoundingClientRect();
      const { scrollLeft = 0, clientWidth = 0 } = root.querySelector('.page') ?? {};
      return box && scrollLeft > 0 && scrollLeft % clientWidth < 2 && box.left > 0 && box.right < clientWidth;
    });
  });

  testOnce(world, 'let the reader step through quotations from the current page on, and turn to the page of each quotation', async () => {
    const { page, view } = await openColumns('/sample/');
    await page.keyboard.press('PageDown');
    await waitForPage(view, 1);
    const wanted = await view.evaluate(
      (root) =>
        [...root.querySelectorAll<HTMLElement>('mark.quote:not([data-kind=indirect])')].find(
          (mark) => (mark.getClientRects()[0]?.left ?? -1) >= 0,
        )?.dataset.quote,
    );
    let before: string | undefined;
    for (let times = 0; times < 6; times++) {
      await page.keyboard.press('n');
      const quote = await view.waitFor(
        'the words of the next quotation on the page',
        (root, last: string | undefined) => {
          const mark = root.querySelector<HTMLElement>('mark[data-at]');
          const [box] = mark?.getClientRects() ?? [];
          const { scrollLeft = 0, clientWidth = 1 } = root.querySelector('.page') ?? {};
          const isOn = box && box.left >= 0 && box.right <= innerWidth && scrollLeft / clientWidth >= 1;
          return isOn && mark?.dataset.quote !== last && mark?.dataset.quote;
        },
        before,
      );
      if (times === 0) expect(quote).toBe(wanted);
      before = quote as string;
    }
  });

  testOnce(world, 'show the same page when reader mode is reopened', async () => {
    const { page, view, library } = await openColumns('/sample/');
    await page.keyboard.press('PageDown');
    await waitForPage(view, 1);
    await waitForKeptPlace(view, library);
    await page.keyboard.press('Escape');
    await view.waitUntilOff();
    const again = await turnOn(world.session, page);
    await again.waitFor('the second page', (root) => (root.querySelector('.page')?.scrollLeft ?? 0) > 0);
    await again.evaluate(rest);
    expect(await turnedIn(again)).toBe(1);
  });

  test('turn pages from right to left in a right-to-left article', async () => {
    const { page, view } = await openColumns('/fixtures/hebrew');
    await page.keyboard.press('ArrowLeft');
    await waitForPage(view, -1);
    await page.keyboard.press('ArrowRight');
    await waitForPage(view, 0);
  });

  /**
   * Checks the margins of the last page, both when the text ends in its first column and when it ends in its second. Shortens the article
   * until both cases have occurred.
   */
  const checkLastPage = async (path: string) => {
    const { page, view } = await openColumns(path);
    expect(await marginsOf(view)).toMatchObject({ before: 32, shown: 1 });
    /** The cases seen so far: `true` if the text ends in the first column and leaves the second one empty, `false` otherwise. */
    const ends = new Set<boolean>();
    for (let blocks = 0; ends.size < 2 && blocks < 8; blocks++) {
      await page.keyboard.press('End');
      await view.waitFor('the end', (root) => {
        const { scrollLeft = 0, clientWidth = 0, scrollWidth = 0 } = root.querySelector('.page') ?? {};
        return Math.abs(scrollLeft) + clientWidth === scrollWidth;
      });
      await view.evaluate(rest);
      const { width, ...margins } = await marginsOf(view);
      expect(margins).toMatchObject({ before: 32, shown: margins.pages });
      expect(margins.after).toBeGreaterThanOrEqual(32);
      ends.add(margins.after > width / 3);
      await shorten(view);
    }
    expect(ends.size, 'both columns').toBe(2);
  };

  testOnce(world, 'keep their margins on the last page of an article, whichever column the text ends in', () => checkLastPage('/sample/'));

  test('keep their margins on the last page of a right-to-left article, whichever column the text ends in', () =>
    checkLastPage('/fixtures/hebrew'));
});
