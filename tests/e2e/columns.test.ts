import { expect, test } from 'vitest';
import { type OpenReader, openReader } from './support/acts/open-reader';
import { readPage } from './support/acts/reading';
import { inBothBrowsers, type World } from './support/browsers/in-browsers';

/** Opens reader mode over a page with some switches of the display turned. */
async function readWith(world: World, path: string, ...settings: readonly string[]) {
  const page = await world.session.openPage(world.server.url + path);
  const popup = await readPage(world.session, page);
  await popup.click('[data-action=display]');
  for (const setting of settings) await popup.click(`[data-setting=${setting}]`);
  await popup.press('d');
  // A change is kept a moment after it was made.
  await new Promise((kept) => setTimeout(kept, 600));
  await popup.close();
  return { page, reader: await openReader(world, page) };
}
/** How far the article is turned, in pages, and whether it scrolls down. */
const standOf = ({ view }: OpenReader) =>
  view.evaluate((root) => {
    const page = root.querySelector('.page');
    return page && { turned: page.scrollLeft / page.clientWidth, goesDown: page.scrollHeight > page.clientHeight + 1 };
  });
/** How far the words that are shown keep from the edges of the page before and after them, and which of how many pages it is. */
const marginsOf = ({ view }: OpenReader) =>
  view.evaluate((root) => {
    const page = root.querySelector('.page');
    if (!page) throw new Error('no page');
    const edges = page.getBoundingClientRect();
    const range = document.createRange();
    const boxes = [...root.querySelectorAll('.article-header, .body > .block')].flatMap((part) => {
      range.selectNodeContents(part);
      return [...range.getClientRects()].filter(({ left, right, width }) => width > 1 && right > edges.left && left < edges.right);
    });
    const left = Math.round(Math.min(...boxes.map((box) => box.left)) - edges.left);
    const right = Math.round(edges.right - Math.max(...boxes.map((box) => box.right)));
    const [before, after] = getComputedStyle(page).direction === 'rtl' ? [right, left] : [left, right];
    return { before, after, shown: Math.abs(page.scrollLeft) / page.clientWidth + 1, pages: page.scrollWidth / page.clientWidth };
  });
/** Takes the last block out of sight. */
const shorten = ({ view }: OpenReader) =>
  view.evaluate((root) => {
    const blocks = [...root.querySelectorAll<HTMLElement>('.body > .block')].filter((block) => block.checkVisibility());
    blocks.at(-1)?.style.setProperty('display', 'none');
  });

inBothBrowsers('columns, and what is hidden', (world) => {
  test('pages of columns are turned by key and wheel, and a place that is looked for begins with its page', async () => {
    const { page, reader } = await readWith(world, '/sample/', 'columns');
    await reader.until('columns', (root) => (root.querySelector('.page')?.scrollWidth ?? 0) > innerWidth);
    expect(await standOf(reader)).toEqual({ turned: 0, goesDown: false });
    await page.keyboard.press('PageDown');
    await reader.until('the second page', (root) => root.querySelector('.page')?.scrollLeft === root.querySelector('.page')?.clientWidth);
    await page.mouse.move(300, 300);
    await page.mouse.wheel({ deltaY: 120 });
    await reader.until('the third page', (root) => {
      const article = root.querySelector('.page');
      return article && Math.round(article.scrollLeft / article.clientWidth) === 2;
    });
    await page.keyboard.press('Home');
    await reader.until('the first page', (root) => root.querySelector('.page')?.scrollLeft === 0);
    await page.keyboard.press('/');
    await page.keyboard.type('bergen');
    await reader.until('the page of the place', (root) => {
      const box = root.querySelector('.painted [data-current]')?.getBoundingClientRect();
      const article = root.querySelector('.page');
      return (
        box &&
        article &&
        article.scrollLeft > 0 &&
        article.scrollLeft % article.clientWidth < 2 &&
        box.left > 0 &&
        box.right < article.clientWidth
      );
    });
    await page.keyboard.press('Escape');
  });

  test('the next quotation is that of the page that is shown', async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    const reader = await openReader(world, page);
    await reader.until('columns', (root) => (root.querySelector('.page')?.scrollWidth ?? 0) > innerWidth);
    await page.keyboard.press('PageDown');
    await reader.until('the second page', (root) => root.querySelector('.page')?.scrollLeft === root.querySelector('.page')?.clientWidth);
    const wanted = await reader.view.evaluate(
      (root) =>
        [...root.querySelectorAll<HTMLElement>('mark.quote:not([data-kind=indirect])')].find(
          (mark) => (mark.getClientRects()[0]?.left ?? -1) >= 0,
        )?.dataset.quote,
    );
    await page.keyboard.press('n');
    await reader.until('a quotation', (root) => root.querySelector('mark[data-at]'));
    expect(await reader.view.evaluate((root) => root.querySelector<HTMLElement>('mark[data-at]')?.dataset.quote)).toBe(wanted);
    // Its words are on the page that is shown, and those of each one after it.
    for (let times = 0; times < 6; times++) {
      await reader.until('the words on the screen', (root) => {
        const [box] = root.querySelector('mark[data-at]')?.getClientRects() ?? [];
        const turned = (root.querySelector('.page')?.scrollLeft ?? 0) / (root.querySelector('.page')?.clientWidth ?? 1);
        return box && box.left >= 0 && box.right <= innerWidth && turned >= 1;
      });
      await page.keyboard.press('n');
    }
  });

  test('the page where the reader was is the one that is shown again', async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    const reader = await openReader(world, page);
    await reader.until('columns', (root) => (root.querySelector('.page')?.scrollWidth ?? 0) > innerWidth);
    await page.keyboard.press('PageDown');
    await reader.until('the second page', (root) => root.querySelector('.page')?.scrollLeft === root.querySelector('.page')?.clientWidth);
    // Until the reader has stood there for a while.
    await new Promise((kept) => setTimeout(kept, 800));
    await page.keyboard.press('Escape');
    const again = await openReader(world, page);
    await again.until('the second page', (root) => (root.querySelector('.page')?.scrollLeft ?? 0) > 0);
    await new Promise((still) => setTimeout(still, 800));
    expect((await standOf(again))?.turned).toBe(1);
  });

  test('an article from right to left is turned to the left', async () => {
    const page = await world.session.openPage(`${world.server.url}/fixtures/hebrew`);
    const reader = await openReader(world, page);
    await reader.until(
      'columns',
      (root) => (root.querySelector('.page')?.scrollWidth ?? 0) > (root.querySelector('.page')?.clientWidth ?? 0),
    );
    await page.keyboard.press('ArrowLeft');
    await reader.until('the second page', (root) => (root.querySelector('.page')?.scrollLeft ?? 0) < 0);
    await page.keyboard.press('ArrowRight');
    await reader.until('the first page', (root) => root.querySelector('.page')?.scrollLeft === 0);
  });

  test('the last page has the margins of every other, wherever its words end', async () => {
    for (const path of ['/sample/', '/fixtures/hebrew']) {
      const page = await world.session.openPage(world.server.url + path);
      const reader = await openReader(world, page);
      await reader.until(
        'columns',
        (root) => (root.querySelector('.page')?.scrollWidth ?? 0) > (root.querySelector('.page')?.clientWidth ?? 0),
      );
      expect(await marginsOf(reader)).toMatchObject({ before: 32, shown: 1 });
      const ends = new Set<boolean>();
      for (let blocks = 0; ends.size < 2 && blocks < 8; blocks++) {
        await page.keyboard.press('End');
        await reader.until('the end', (root) => {
          const { scrollLeft = 0, clientWidth = 0, scrollWidth = 0 } = root.querySelector('.page') ?? {};
          return Math.abs(scrollLeft) + clientWidth > scrollWidth - 1;
        });
        const margins = await marginsOf(reader);
        expect(margins).toMatchObject({ before: 32, shown: margins.pages });
        expect(margins.after).toBeGreaterThanOrEqual(32);
        ends.add(margins.after > 400);
        await shorten(reader);
      }
      expect(ends.size, 'both columns').toBe(2);
      await page.close();
    }
  });

  test('hidden pictures are gone with their words; hidden links are words, those to notes stay', async () => {
    const { reader } = await readWith(world, '/fixtures/tables-and-notes', 'hidesImages', 'hidesLinks');
    const linksOf = ({ view }: OpenReader) =>
      view.evaluate((root) =>
        [...root.querySelectorAll<HTMLElement>('.body a')].map((link) => `${getComputedStyle(link).pointerEvents} ${link.tabIndex}`),
      );
    expect(new Set(await linksOf(reader))).toEqual(new Set(['auto 0']));
    const links = await openReader(world, await world.session.openPage(`${world.server.url}/fixtures/amp-page`));
    expect(await linksOf(links)).toEqual(['none -1']);
    const pictures = await openReader(world, await world.session.openPage(`${world.server.url}/sample/`));
    expect(
      await pictures.view.evaluate((root) => [...root.querySelectorAll('img, figcaption')].map((one) => one.checkVisibility())),
    ).toEqual([false, false]);
  });
});
