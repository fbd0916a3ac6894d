import { expect, test } from 'vitest';
import type { ReaderView, Surface } from '../../scripts/browsers/session';
import { askLibrary } from './support/actions/ask-library';
import { waitForSnackbar } from './support/actions/fill-in-forms';
import { type FirstLetter, positionOfLetter, scrollInto, waitForKeptPlace } from './support/actions/reading-position';
import { inRootOf } from './support/actions/run-in-root';
import { openSaved, saveByKey } from './support/actions/save-by-shortcut';
import { countOf, readPage, saveFrom } from './support/actions/use-popup';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

/** Returns the indices of the blocks that are pictures. */
const picturesIn = (surface: Surface) =>
  surface.evaluate(() => [...document.querySelectorAll<HTMLElement>('.block:has(figure)')].map(({ dataset }) => Number(dataset.block)));
/** Waits until a picture has loaded and the view is at rest. Blocks get their final size only when they come into view. */
const waitForPicture = async (surface: Surface, block: number) => {
  await surface.waitFor(
    'the late picture',
    (at: number) => document.querySelector<HTMLImageElement>(`[data-block="${at}"] img`)?.naturalWidth,
    block,
  );
  await surface.evaluate(rest);
};
const scrollToBlock = (surface: Surface, block: number, pixels: number) =>
  inRootOf(surface)(scrollInto, `[data-block="${block}"]`, 0, pixels);
/**
 * Checks that the first visible line is the one that contains the given letter. A line number would not do, because lines may break
 * differently in each view.
 */
const expectFirst = async (view: Surface | ReaderView, letter: FirstLetter) => {
  await inRootOf(view)(rest);
  const { below } = await inRootOf(view)(positionOfLetter, letter);
  expect(below).toBeGreaterThan(-0.5);
  expect(below).toBeLessThan(1);
};
/** Returns the words of the snackbar that are on two lines. Runs in the page. */
function cutWords(): string[] {
  const text = document.querySelector('.toast-words')?.firstChild;
  if (!text) return ['The snackbar has no words.'];
  return [...(text.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return range.getClientRects().length > 1 ? [word] : [];
  });
}

/** Scrolls down by less than half a view, as a reader does, and waits until the view has noticed that. Runs in the page. */
async function scrollSlightly(): Promise<void> {
  const page = document.querySelector('.page');
  page?.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
  page?.scrollBy({ top: 40, behavior: 'instant' });
  await new Promise((done) => setTimeout(done, 400));
}

inBothBrowsers('the scroll position', (world) => {
  const read = async () => {
    const page = await world.session.openPage(`${world.server.url}/chronicle`);
    return { page, popup: await readPage(world.session, page) };
  };

  test('stays the same when the popup is reopened and when reader mode opens', async () => {
    const { page, popup } = await read();
    await scrollToBlock(popup, 100, 30);
    const before = await waitForKeptPlace(popup, popup);
    await popup.close();
    const again = await readPage(world.session, page);
    await expectFirst(again, before);
    expect(await countOf(again, '[data-toast]')).toBe(0);
    await again.click('[data-action=reader]');
    const view = world.session.readerOf(page);
    await view.waitFor('the article in reader mode', (root) => root.querySelector('.block'));
    await expectFirst(view, before);
  });

  testOnce(world, 'stays the same when the popup is reopened, even if a picture above it loads late', async () => {
    const { page, popup } = await read();
    const [picture = 0] = (await picturesIn(popup)).slice(3);
    await scrollToBlock(popup, picture, 20);
    await waitForPicture(popup, picture);
    await scrollToBlock(popup, picture, 20);
    const before = await waitForKeptPlace(popup, popup);
    expect(before).toMatchObject({ block: picture + 1, at: 0 });
    await popup.close();
    const again = await readPage(world.session, page);
    await waitForPicture(again, picture);
    await expectFirst(again, before);
  });

  testOnce(world, 'is stored with the saved article and restored in the library, which offers to return to the top', async () => {
    const { popup } = await read();
    await saveFrom(popup);
    await scrollToBlock(popup, 60, 30);
    const before = await waitForKeptPlace(popup, popup, 'library');
    await popup.close();
    const library = await openSaved(world);
    await waitForSnackbar(library, 'continued');
    await expectFirst(library, before);
    expect(await library.violations()).toEqual([]);
    // The snackbar stays while it has focus.
    await library.evaluate(() => document.querySelector<HTMLElement>('[data-action=go-to-place]')?.focus());
    for (const percent of [400, 200, 100]) {
      await library.zoom(percent);
      expect(await library.evaluate(cutWords), `${percent} %`).toEqual([]);
    }
    await library.click('[data-action=go-to-place]');
    await library.waitFor('the top of the article', () => document.querySelector('.page')?.scrollTop === 0);
    await scrollToBlock(library, 140, 30);
    const further = await waitForKeptPlace(library, library, 'library');
    await library.click('[data-action=back]');
    await library.click('.saved h2 a');
    await waitForSnackbar(library, 'continued');
    await expectFirst(library, further);
    // A look at a passage is no reading.
    const exact = 'On day 20 the keeper counted 61 ships from the gallery and wrote their names into the book';
    const highlight = {
      id: 'h1',
      parts: [{ exact, prefix: '', suffix: '', start: 0 }],
      colour: 'yellow',
      madeAt: '2026-05-01T10:00:00.000Z',
    };
    await askLibrary(library, { call: 'annotate', id: 1, annotations: { corrections: [], highlights: [highlight] } });
    await library.evaluate(() => {
      location.hash = '#/article/1?highlight=h1';
    });
    await library.waitFor('the card of the highlight', () => document.querySelector('.card'));
    await library.press('Escape');
    await library.evaluate(scrollSlightly);
    await library.click('[data-action=back]');
    await library.click('.saved h2 a');
    await waitForSnackbar(library, 'continued');
    await expectFirst(library, further);
  });

  testOnce(world, 'is offered in the popup after a restart, but not restored until the reader accepts the offer', async () => {
    await saveByKey(world, '/chronicle');
    const library = await openSaved(world);
    await scrollToBlock(library, 140, 30);
    const before = await waitForKeptPlace(library, library, 'library');
    await world.session.restart();
    const { popup } = await read();
    await waitForSnackbar(popup, 'stopped');
    expect(await popup.evaluate(() => document.querySelector('.page')?.scrollTop)).toBe(0);
    await popup.click('[data-action=go-to-place]');
    await expectFirst(popup, before);
  });
});
