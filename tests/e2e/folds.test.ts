import { expect, test } from 'vitest';
import type { ReaderView } from '../../scripts/browsers/session';
import { openReader } from './support/actions/open-reader';
import { readerMouse } from './support/actions/reader-mouse';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';
import { lettersOf, readPdf } from './support/inspection/read-pdf';

/** Returns the folds of an article, and the first quotation in the view with its place. Runs in the page. */
const readFolds = (root: Document) => {
  const page = root.querySelector('.page')?.getBoundingClientRect();
  const blocks = [...root.querySelectorAll<HTMLElement>('.block')];
  const quotes = [...root.querySelectorAll<HTMLElement>('mark.quote')];
  const isHidden = (block: HTMLElement | null) => block?.hasAttribute('hidden') ?? false;
  const first = quotes.find((mark) => mark.getBoundingClientRect().top >= (page?.top ?? 0));
  return {
    hidden: blocks.filter((block) => isHidden(block)).length,
    /** The hidden blocks that still take up space. */
    tall: blocks.filter((block) => isHidden(block) && block.getBoundingClientRect().height > 0).length,
    hiddenQuotes: quotes.filter((mark) => isHidden(mark.closest('.block'))).length,
    lines: [...root.querySelectorAll('.fold')].map(({ textContent }) => textContent),
    /** The first quotation that begins in the view, and its distance from the upper edge of the window. */
    first: first?.textContent?.slice(0, 30),
    top: Math.round(first?.getBoundingClientRect().top ?? -1),
    scrolled: Math.round(root.querySelector('.page')?.scrollTop ?? -1),
  };
};

const waitForFolds = (view: ReaderView, areOn: boolean) =>
  view.waitFor(
    areOn ? 'the folds' : 'no folds',
    (root, on: boolean) => root.querySelector('.block') && (root.querySelector('.fold') !== null) === on,
    areOn,
  );

/** Returns words that occur only in a folded block after the first screens. */
const foldedWords = (view: ReaderView) =>
  view.evaluate((root) => {
    const folded = [...root.querySelectorAll('.block[hidden] p')].at(-1)?.textContent ?? '';
    return folded.split(/\s+/).slice(0, 6).join(' ');
  });

/** Waits until the block with the given words is unfolded and in view. */
const waitForUnfolded = (view: ReaderView, words: string) =>
  view.waitFor(
    `«${words}» unfolded and in view`,
    (root, wanted: string) => {
      const block = [...root.querySelectorAll('.block')].find(({ textContent }) => textContent?.replace(/\s+/g, ' ').includes(wanted));
      const page = root.querySelector('.page')?.getBoundingClientRect();
      const box = block?.getBoundingClientRect();
      return box && page && !block?.hasAttribute('hidden') && box.height > 10 && box.bottom > page.top && box.top < page.bottom;
    },
    words,
  );

inBothBrowsers('the quotations alone', (world) => {
  test('fold everything else into lines, keep the place of the reader, and unfold by mouse and by key', async () => {
    const { page, view } = await openReader(world, '/sample/');
    await view.evaluate((root) => root.querySelectorAll('mark.quote')[9]?.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await view.evaluate(rest);
    const before = await view.evaluate(readFolds);
    await page.keyboard.press('v');
    await waitForFolds(view, true);
    await view.evaluate(rest);
    const folded = await view.evaluate(readFolds);
    expect(folded).toMatchObject({ tall: 0, hiddenQuotes: 0, first: before.first });
    expect(Math.abs(folded.top - before.top)).toBeLessThanOrEqual(2);
    expect(folded.hidden).toBeGreaterThan(3);
    expect(folded.lines.join()).toMatch(/^(1 paragraph|\d+ paragraphs)(,(1 paragraph|\d+ paragraphs))*$/);
    expect(folded.scrolled).toBeLessThan(before.scrolled);
    expect(await view.violations()).toEqual([]);
    await readerMouse(page, view).press('.fold');
    await view.waitFor('the first fold unfolded', (root) => {
      const line = root.querySelector('.fold[aria-expanded=true]');
      return line?.nextElementSibling?.matches('.block:not([hidden])');
    });
    await page.keyboard.press('Enter');
    await view.waitFor('everything folded again', (root) => !root.querySelector('.fold[aria-expanded=true]'));
    const middle = await view.evaluate(readFolds);
    await page.keyboard.press('v');
    await waitForFolds(view, false);
    await view.evaluate(rest);
    const after = await view.evaluate(readFolds);
    expect(after).toMatchObject({ hidden: 0, lines: [], first: middle.first });
    expect(Math.abs(after.top - middle.top)).toBeLessThanOrEqual(2);
  });

  test('return to the same place when they are turned on and off at once, and stay at the head', async () => {
    const { page, view } = await openReader(world, '/sample/');
    const scrollTo = (top: number) => view.evaluate((root, to: number) => root.querySelector('.page')?.scrollTo(0, to), top);
    for (const top of [0, 700]) {
      await scrollTo(top);
      await view.evaluate(rest);
      const { scrolled } = await view.evaluate(readFolds);
      await page.keyboard.press('v');
      await waitForFolds(view, true);
      await view.evaluate(rest);
      if (top === 0) expect((await view.evaluate(readFolds)).scrolled).toBe(0);
      await page.keyboard.press('v');
      await waitForFolds(view, false);
      await view.evaluate(rest);
      expect((await view.evaluate(readFolds)).scrolled).toBe(scrolled);
    }
  });

  test('unfold what the reader searches for or presses on the map', async () => {
    const { page, view } = await openReader(world, '/sample/');
    await page.keyboard.press('v');
    await waitForFolds(view, true);
    const words = await foldedWords(view);
    expect(words.length).toBeGreaterThan(10);
    await page.keyboard.press('/');
    await view.waitFor('the focus in the field', (root) => root.activeElement?.matches('.find-field'));
    await page.keyboard.type(words);
    await waitForUnfolded(view, words);
    await view.waitFor('the mark on the words', (root) => {
      const box = root.querySelector('.painted.found [data-current]')?.getBoundingClientRect();
      return box && [...root.elementsFromPoint(box.left + 2, box.top + 2)].some((one) => one.matches('.block'));
    });
    await page.keyboard.press('Escape');
    for (let times = 0; times < 2; times++) await page.keyboard.press('v');
    await waitForFolds(view, true);
    await view.waitFor('all folded', (root) => !root.querySelector('.fold[aria-expanded=true]'));
    const { x, y } = await view.evaluate((root) => {
      const { left = 0, top = 0, width = 0, height = 0 } = root.querySelector('.map')?.getBoundingClientRect() ?? {};
      const lengths = [...root.querySelectorAll('.block')].map((block) => block.textContent?.length ?? 0);
      const sumOf = (some: readonly number[]) => some.reduce((sum, length) => sum + length, 0);
      const at = [...root.querySelectorAll('.block')].findLastIndex((block) => block.matches('[hidden]:has(p)'));
      const share = (sumOf(lengths.slice(0, at)) + (lengths[at] ?? 0) / 2) / sumOf(lengths);
      return { x: left + width / 2, y: top + height * share };
    });
    await page.mouse.click(x, y);
    await waitForUnfolded(view, words);
  });

  testOnce(world, 'unfold for a heading in the table of contents, which gets the focus', async () => {
    const { page, view } = await openReader(world, '/fixtures/tables-and-notes');
    await page.keyboard.press('v');
    await waitForFolds(view, true);
    const title = await view.evaluate((root) => root.querySelector('.block[hidden] h2')?.textContent ?? '');
    expect(title).not.toBe('');
    await page.keyboard.press('c');
    await view.waitFor(
      'the entry of the heading',
      (root, words: string) => {
        const entry = [...root.querySelectorAll<HTMLElement>('.contents-item')].find(({ textContent }) => textContent === words);
        entry?.click();
        return entry;
      },
      title,
    );
    await waitForUnfolded(view, title);
    expect(await view.evaluate((root) => root.activeElement?.textContent)).toBe(title);
  });

  testOnce(world, 'are printed with everything else', async () => {
    const { page, view } = await openReader(world, '/sample/');
    await page.keyboard.press('v');
    await waitForFolds(view, true);
    const words = await foldedWords(view);
    const { letters } = readPdf(await page.pdf());
    expect(letters).toContain(lettersOf(words));
    expect(letters).not.toContain(lettersOf('2 paragraphs'));
  });
});
