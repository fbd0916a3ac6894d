import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { choose, told, waitForToast } from './support/acts/correcting';
import { inRootOf } from './support/acts/in-root';
import { turnOn } from './support/acts/open-reader';
import { scrollInto, waitForKeptPlace } from './support/acts/place';
import { readPage } from './support/acts/reading';
import { rest } from './support/acts/rest';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';
import type { ReaderView, Surface } from './support/browsers/session';
import { waitUntil } from './support/browsers/wait-until';

declare const chrome: { storage: { session: { get(): Promise<Record<string, unknown>> } } };

/** How often the popup had the page read. */
const readings = (popup: Surface) => popup.evaluate(() => performance.getEntriesByName('asked').length);
/** The one of the cast that is selected, which of them are listed, whether quotes stand alone, and the words at the upper edge. */
function whereIs(root: Document | ShadowRoot) {
  const top = root.querySelector('main.page')?.getBoundingClientRect().top ?? 0;
  const first = [...root.querySelectorAll('[data-block]')].find((block) => block.getBoundingClientRect().bottom > top + 4);
  return {
    selected: root.querySelector('.actor-button[aria-expanded=true] .actor-name')?.textContent ?? null,
    filter: root.querySelector<HTMLInputElement>('.cast-filter input:checked')?.value,
    alone: root.querySelector('[data-action=voices]')?.getAttribute('aria-pressed'),
    first: first?.textContent?.slice(0, 40),
  };
}
const standOf = async (view: Surface | ReaderView) => {
  await inRootOf(view)(rest);
  return inRootOf(view)(whereIs);
};

const chipOf = (popup: Surface, words: string) =>
  popup.evaluate((wanted: string) => {
    const mark = [...document.querySelectorAll<HTMLElement>('mark.quote')].find(({ textContent }) => textContent?.includes(wanted));
    return `.chip[data-quote="${mark?.dataset.quote}"]`;
  }, words);
const CORRECTED = 'Nobody wanted this';

/** Corrects a quote, selects an actor, lists the speakers, has the quotes alone, and scrolls: until the browser has all of it. */
async function useIt(popup: Surface): Promise<void> {
  await popup.click(await chipOf(popup, CORRECTED));
  await popup.click('[data-action=correct]');
  await popup.waitFor('the fields', () => document.querySelector('[data-field=who]'));
  await choose(popup, 'who', 'Tomas Adair');
  await popup.click('[data-action=apply-speaker]');
  await waitForToast(popup, 'corrected');
  await popup.click('.cast-filter label:has([value=speakers])');
  await popup.click('[data-member="a1"] .actor-button');
  await popup.click('[data-action=voices]');
  // The actor is brought into view first.
  await popup.evaluate(rest);
  const block = await popup.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-block]')].find(({ textContent }) =>
        textContent?.includes('A senior Sorrel official'),
      )?.dataset.block,
  );
  await inRootOf(popup)(scrollInto, `[data-block="${block}"]`, 0, 20);
  await waitForKeptPlace(popup, popup);
}

/** Returns the number of blocks of the article that the browser keeps for the open tab. */
const keptBlocks = async () => {
  const kept = Object.entries(await chrome.storage.session.get()).find(([key]) => key.startsWith('openPage:'));
  const page = kept?.[1] as { version: { reading: { article: { body: readonly unknown[] } } } } | undefined;
  return page?.version.reading.article.body.length ?? 0;
};

inBothBrowsers('a popup that opens again', (world) => {
  const open = async (path = '/sample/') => {
    const page = await world.session.openPage(world.server.url + path);
    return { page, popup: await readPage(world.session, page) };
  };
  const again = async (page: Page, popup: Surface) => {
    await popup.close();
    return readPage(world.session, page);
  };

  test('shows the page as it stood, and does not read it again', async () => {
    const { page, popup } = await open();
    expect(await readings(popup)).toBe(1);
    await useIt(popup);
    const left = await standOf(popup);
    const corrected = await told(popup, CORRECTED);
    const second = await again(page, popup);
    expect(await standOf(second)).toEqual(left);
    expect(await told(second, CORRECTED)).toEqual(corrected);
    expect(await readings(second)).toBe(0);
    expect(left).toMatchObject({
      selected: 'Helen Marrow',
      filter: 'speakers',
      alone: 'true',
      first: 'A senior Sorrel official, who asked not ',
    });
  });

  testOnce(world, 'reads a page that has changed anew, with the same actor selected and the same correction', async () => {
    const { page, popup } = await open();
    await useIt(popup);
    const left = await standOf(popup);
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'Late in the evening the harbour master of Sorrel said that the first boats would go out with the morning tide.';
      document.querySelector('.body > p')?.after(late);
    });
    const second = await again(page, popup);
    await second.waitFor('the late news', () => document.querySelector('article')?.textContent?.includes('with the morning tide'));
    expect(await readings(second)).toBe(1);
    expect(await standOf(second)).toEqual(left);
    expect(await told(second, CORRECTED)).toMatch(/^reader .*Tomas Adair/);
  });

  test('hands what is open on to reader mode, and goes on with it over reader mode', async () => {
    const library = await world.session.openLibrary();
    const { page, popup } = await open();
    await useIt(popup);
    const blocks = await popup.evaluate(keptBlocks);
    await popup.press('e');
    await popup.click('[data-path="0"]');
    await waitForToast(popup, 'removed');
    await waitUntil('the article to be kept without its first block', async () => (await popup.evaluate(keptBlocks)) < blocks);
    await popup.evaluate(rest);
    await waitForKeptPlace(popup, popup);
    const left = await standOf(popup);
    await popup.close();
    const view = await turnOn(world.session, page);
    expect(await standOf(view)).toEqual(left);
    await view.evaluate((root) => root.querySelector<HTMLElement>('.cast-filter label:has([value=people])')?.click());
    await library.waitFor('the list of people to be kept', async () =>
      Object.values(await chrome.storage.session.get()).some((stand) => (stand as { castFilter?: string }).castFilter === 'people'),
    );
    const over = await readPage(world.session, page);
    expect(await standOf(over)).toEqual({ ...left, filter: 'people' });
    expect(await readings(over)).toBe(0);
    expect(await told(over, CORRECTED)).toMatch(/^reader .*Tomas Adair/);
  });

  testOnce(world, 'is forgotten with its tab', async () => {
    const { page, popup } = await open('/story');
    const isKept = (surface: Surface, what: string, wanted: boolean) =>
      surface.waitFor(
        what,
        async (is: boolean) => Object.keys(await chrome.storage.session.get()).some((key) => key !== 'openPages') === is,
        wanted,
      );
    await isKept(popup, 'what is open to be kept', true);
    await again(page, popup);
    const library = await world.session.openLibrary();
    await isKept(library, 'what is open to be kept behind the library', true);
    await page.close();
    await isKept(library, 'what was open to be forgotten', false);
  });
});
