import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForKept, waitForToast } from './support/acts/correcting';
import { countOf, readPage, saveFrom } from './support/acts/reading';
import { inBothBrowsers } from './support/browsers/in-browsers';
import type { Surface } from './support/browsers/session';
import { waitUntil } from './support/browsers/wait-until';
import { type ChronicleServer, startChronicleServer } from './support/pages/chronicle-pages';

/** The block at the upper edge of the article, and how many pixels of it are above. Closes over nothing. */
function topOf(root: Document | ShadowRoot) {
  const page = root.querySelector('.page');
  const edge = (page?.getBoundingClientRect().top ?? 0) + 12;
  const block = [...root.querySelectorAll<HTMLElement>('.block')].find((one) => one.getBoundingClientRect().bottom > edge);
  return { block: Number(block?.dataset.block), above: Math.round(edge - (block?.getBoundingClientRect().top ?? 0)) };
}
const topIn = (surface: Surface) => surface.evaluate(`() => (${topOf})(document)` as never as () => ReturnType<typeof topOf>);
/** Until nothing has moved for longer than a late picture takes. */
const settled = (surface: Surface) =>
  surface.evaluate(async () => {
    const page = document.querySelector('.page');
    for (let still = 0, before = -1; still < 6; before = page?.scrollTop ?? 0) {
      await new Promise((done) => setTimeout(done, 100));
      still = page?.scrollTop === before ? still + 1 : 0;
    }
  });
const scrollTo = async (surface: Surface, share: number) => {
  await surface.evaluate((part: number) => {
    const page = document.querySelector('.page');
    page?.dispatchEvent(new WheelEvent('wheel', { bubbles: true, composed: true }));
    page?.scrollTo({ top: page.scrollHeight * part, behavior: 'instant' });
  }, share);
  await settled(surface);
  return topIn(surface);
};

inBothBrowsers('the place of a reader', (world) => {
  const served: { server?: ChronicleServer } = {};
  beforeAll(async () => {
    served.server = await startChronicleServer();
  });
  afterAll(() => served.server?.close());
  const read = async () => {
    const page = await world.session.openPage(`${served.server?.url}/`);
    return { page, popup: await readPage(world.session, page) };
  };

  test('is the same in a popup that is opened again, in reader mode, and after late pictures', async () => {
    const { page, popup } = await read();
    await settled(popup);
    const left = await scrollTo(popup, 0.55);
    expect(left.block).toBeGreaterThan(100);
    await popup.close();
    const again = await readPage(world.session, page);
    await settled(again);
    expect(await topIn(again)).toMatchObject({ block: left.block });
    expect(Math.abs((await topIn(again)).above - left.above)).toBeLessThan(40);
    expect(await countOf(again, '[data-toast]')).toBe(0);
    await again.click('[data-action=reader]');
    const reader = world.session.readerOf(page);
    await waitUntil('reader mode', () => reader.evaluate((root) => root.querySelector('.block') !== null));
    await waitUntil('the place', async () => {
      const top = await reader.evaluate(`(root) => (${topOf})(root)` as never as (root: ShadowRoot) => ReturnType<typeof topOf>);
      return top.block === left.block;
    });
  });

  test('is kept where a picture is at the upper edge', async () => {
    const { page, popup } = await read();
    await settled(popup);
    await scrollTo(popup, 0.2);
    await popup.evaluate(async () => {
      const view = document.querySelector('.page');
      const pictures = [...document.querySelectorAll('.block:has(figure)')];
      // It finds its size when it comes near.
      for (let times = 0; times < 5; times++) {
        view?.scrollBy({
          top: (pictures[3]?.getBoundingClientRect().top ?? 0) - view.getBoundingClientRect().top + 20,
          behavior: 'instant',
        });
        await new Promise((done) => setTimeout(done, 400));
      }
    });
    await settled(popup);
    const { block } = await topIn(popup);
    expect(await popup.evaluate((at: number) => document.querySelector(`[data-block="${at}"] figure`) !== null, block)).toBe(true);
    await popup.close();
    const again = await readPage(world.session, page);
    await settled(again);
    expect((await topIn(again)).block).toBe(block + 1);
  });

  test('is kept with the saved article: the library begins there, and again at the head when asked', async () => {
    const { popup } = await read();
    await saveFrom(popup);
    const left = await scrollTo(popup, 0.3);
    await waitForKept(popup);
    await popup.close();
    const library = await world.session.openLibrary();
    await library.click('.saved h2 a');
    await waitForToast(library, 'continued');
    await settled(library);
    expect(await topIn(library)).toMatchObject({ block: left.block });
    expect(await library.violations()).toEqual([]);
    await library.click('[data-action=go-to-place]');
    await library.waitFor('the head', () => document.querySelector('.page')?.scrollTop === 0);
    const further = await scrollTo(library, 0.7);
    await library.click('[data-action=back]');
    await library.click('.saved h2 a');
    await waitForToast(library, 'continued');
    await settled(library);
    expect(await topIn(library)).toMatchObject({ block: further.block });
  });

  test('of an earlier day is offered in the popup, and nobody is moved who reads already', async () => {
    await world.session.restart();
    const { popup } = await read();
    await waitForToast(popup, 'stopped');
    expect(await popup.evaluate(() => document.querySelector('.page')?.scrollTop)).toBe(0);
    await popup.click('[data-action=go-to-place]');
    await settled(popup);
    expect((await topIn(popup)).block).toBeGreaterThan(200);
  });
});
