import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { ReaderView, Surface } from '../../scripts/browsers/session';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { choose, told, waitForSnackbar } from './support/actions/fill-in-forms';
import { turnOn } from './support/actions/open-reader';
import { scrollInto, waitForKeptPlace } from './support/actions/reading-position';
import { inRootOf } from './support/actions/run-in-root';
import { readPage } from './support/actions/use-popup';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

/** The part of the extension API that this file uses. */
declare const chrome: { storage: { session: { get(): Promise<Record<string, unknown>> } } };

/** Returns how often the popup has read the page. */
const countReadings = (popup: Surface) => popup.evaluate(() => performance.getEntriesByName('asked').length);
/** Returns the selected actor, the cast filter, whether only the quotations are shown, and the first visible text. Runs in the page. */
function readState(root: Document) {
  const top = root.querySelector('main.page')?.getBoundingClientRect().top ?? 0;
  const first = [...root.querySelectorAll('[data-block]')].find((block) => block.getBoundingClientRect().bottom > top + 4);
  return {
    selected: root.querySelector('.actor-button[aria-expanded=true] .actor-name')?.textContent ?? null,
    filter: root.querySelector<HTMLInputElement>('.cast-filter input:checked')?.value,
    alone: root.querySelector('[data-action=voices]')?.getAttribute('aria-pressed'),
    first: first?.textContent?.slice(0, 40),
  };
}
const stateOf = async (view: Surface | ReaderView) => {
  await inRootOf(view)(rest);
  return inRootOf(view)(readState);
};

/** Returns a selector for the initials before the quotation that contains the given words. */
const chipOf = (popup: Surface, words: string) =>
  popup.evaluate((wanted: string) => {
    const mark = [...document.querySelectorAll<HTMLElement>('mark.quote')].find(({ textContent }) => textContent?.includes(wanted));
    return `.chip[data-quote="${mark?.dataset.quote}"]`;
  }, words);
const CORRECTED = 'Nobody wanted this';

/**
 * Corrects a quotation, filters the cast for speakers, selects an actor, shows only the quotations, and scrolls. Waits until the browser
 * has stored these changes.
 */
async function changeState(popup: Surface): Promise<void> {
  await popup.click(await chipOf(popup, CORRECTED));
  await popup.click('[data-action=correct]');
  await popup.waitFor('the fields', () => document.querySelector('[data-field=who]'));
  await choose(popup, 'who', 'Tomas Adair');
  await popup.click('[data-action=apply-speaker]');
  await waitForSnackbar(popup, 'corrected');
  await popup.click('.cast-filter label:has([value=speakers])');
  await popup.click('[data-member="a1"] .actor-button');
  await popup.click('[data-action=voices]');
  // Waits until the view has stopped scrolling to the selected actor.
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

/** Returns the number of blocks in the article that is stored for the open tab. Runs in a page of the extension. */
const countStoredBlocks = async () => {
  const kept = Object.entries(await chrome.storage.session.get()).find(([key]) => key.startsWith('openPage:'));
  const page = kept?.[1] as { version: { reading: { article: { body: readonly unknown[] } } } } | undefined;
  return page?.version.reading.article.body.length ?? 0;
};

inBothBrowsers('a reopened popup', (world) => {
  const open = async (path = '/sample/') => {
    const page = await world.session.openPage(world.server.url + path);
    return { page, popup: await readPage(world.session, page) };
  };
  const reopen = async (page: Page, popup: Surface) => {
    await popup.close();
    return readPage(world.session, page);
  };

  testOnce(world, 'restores its whole state without reading the page again', async () => {
    const { page, popup } = await open();
    expect(await countReadings(popup)).toBe(1);
    await changeState(popup);
    const before = await stateOf(popup);
    const corrected = await told(popup, CORRECTED);
    const second = await reopen(page, popup);
    expect(await stateOf(second)).toEqual(before);
    expect(await told(second, CORRECTED)).toEqual(corrected);
    expect(await countReadings(second)).toBe(0);
    expect(before).toMatchObject({
      selected: 'Helen Marrow',
      filter: 'speakers',
      alone: 'true',
      first: 'A senior Sorrel official, who asked not ',
    });
  });

  testOnce(world, 'reads the page again if it has changed, but keeps the selected actor and what the reader corrected', async () => {
    const { page, popup } = await open();
    await changeState(popup);
    const before = await stateOf(popup);
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'Late in the evening the harbour master of Sorrel said that the first boats would go out with the morning tide.';
      document.querySelector('.body > p')?.after(late);
    });
    const second = await reopen(page, popup);
    await second.waitFor('the paragraph that was added', () =>
      document.querySelector('article')?.textContent?.includes('with the morning tide'),
    );
    expect(await countReadings(second)).toBe(1);
    expect(await stateOf(second)).toEqual(before);
    expect(await told(second, CORRECTED)).toMatch(/^reader .*Tomas Adair/);
  });

  test('shares its state with reader mode, in both directions', async () => {
    const library = await world.session.openLibrary();
    const { page, popup } = await open();
    await changeState(popup);
    const blocks = await popup.evaluate(countStoredBlocks);
    await popup.press('e');
    await popup.click('[data-path="0"]');
    await waitForSnackbar(popup, 'removed');
    await waitUntil('the article to be stored without its first block', async () => (await popup.evaluate(countStoredBlocks)) < blocks);
    await popup.evaluate(rest);
    await waitForKeptPlace(popup, popup);
    const before = await stateOf(popup);
    await popup.close();
    const view = await turnOn(world.session, page);
    expect(await stateOf(view)).toEqual(before);
    await view.evaluate((root) => root.querySelector<HTMLElement>('.cast-filter label:has([value=people])')?.click());
    await library.waitFor('the filter to be stored', async () =>
      Object.values(await chrome.storage.session.get()).some((stand) => (stand as { castFilter?: string }).castFilter === 'people'),
    );
    const over = await readPage(world.session, page);
    expect(await stateOf(over)).toEqual({ ...before, filter: 'people' });
    expect(await countReadings(over)).toBe(0);
    expect(await told(over, CORRECTED)).toMatch(/^reader .*Tomas Adair/);
  });

  testOnce(world, 'leaves no stored state behind when the tab of its article closes', async () => {
    const { page, popup } = await open('/story');
    const isKept = (surface: Surface, what: string, wanted: boolean) =>
      surface.waitFor(
        what,
        async (is: boolean) => Object.keys(await chrome.storage.session.get()).some((key) => key !== 'openPages') === is,
        wanted,
      );
    await isKept(popup, 'the state to be stored', true);
    await reopen(page, popup);
    const library = await world.session.openLibrary();
    await isKept(library, 'the state to be stored while the library is open', true);
    await page.close();
    await isKept(library, 'the state to be removed', false);
  });
});
