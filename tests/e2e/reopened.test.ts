import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { choose, told, waitForToast } from './support/acts/correcting';
import { readPage } from './support/acts/reading';
import { inBothBrowsers } from './support/browsers/in-browsers';
import type { Surface } from './support/browsers/session';
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
const stand = async (popup: Surface) => {
  // Blocks find their size as they come into view.
  await popup.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  return whereItIs(popup);
};
const whereItIs = (popup: Surface) => popup.evaluate(`() => (${whereIs})(document)` as never as () => ReturnType<typeof whereIs>);

const chipOf = (popup: Surface, words: string) =>
  popup.evaluate((wanted: string) => {
    const mark = [...document.querySelectorAll<HTMLElement>('mark.quote')].find(({ textContent }) => textContent?.includes(wanted));
    return `.chip[data-quote="${mark?.dataset.quote}"]`;
  }, words);

async function useIt(popup: Surface): Promise<void> {
  await popup.click(await chipOf(popup, 'Nobody wanted this'));
  await popup.click('[data-action=correct]');
  await popup.waitFor('the fields', () => document.querySelector('[data-field=who]'));
  await choose(popup, 'who', 'Tomas Adair');
  await popup.click('[data-action=apply-speaker]');
  await waitForToast(popup, 'corrected');
  await popup.click('.cast-filter label:has([value=speakers])');
  await popup.click('[data-member="a1"] .actor-button');
  await popup.click('[data-action=voices]');
  await popup.evaluate(async () => {
    const page = document.querySelector('main.page');
    const block = [...document.querySelectorAll('[data-block]')].find(({ textContent }) =>
      textContent?.includes('A senior Sorrel official'),
    );
    // After the actor was brought into view; and until the reader has stood there for a while.
    await new Promise((resolve) => setTimeout(resolve, 800));
    page?.scrollTo({
      top: page.scrollTop + (block?.getBoundingClientRect().top ?? 0) - page.getBoundingClientRect().top + 20,
      behavior: 'instant',
    });
    await new Promise((resolve) => setTimeout(resolve, 800));
  });
}

inBothBrowsers('a popup that is opened again', (world) => {
  const open = async (path = '/sample/') => {
    const page = await world.session.openPage(world.server.url + path);
    return { page, popup: await readPage(world.session, page) };
  };
  const again = async (page: Page, popup: Surface) => {
    await popup.close();
    return readPage(world.session, page);
  };

  test('shows the same, as it stood, and does not read the page again', async () => {
    const { page, popup } = await open();
    expect(await readings(popup)).toBe(1);
    await useIt(popup);
    const left = await stand(popup);
    const corrected = await told(popup, 'Nobody wanted this');
    const second = await again(page, popup);
    expect(await stand(second)).toEqual(left);
    expect(await told(second, 'Nobody wanted this')).toEqual(corrected);
    expect(await readings(second)).toBe(0);
    expect(left).toMatchObject({
      selected: 'Helen Marrow',
      filter: 'speakers',
      alone: 'true',
      first: 'A senior Sorrel official, who asked not ',
    });
  });

  test('reads a page anew that has changed, with the same actor and the same correction', async () => {
    const { page, popup } = await open();
    await useIt(popup);
    const left = await stand(popup);
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'Late in the evening the harbour master of Sorrel said that the first boats would go out with the morning tide.';
      document.querySelector('.body > p')?.after(late);
    });
    const second = await again(page, popup);
    await second.waitFor('the late news', () => document.querySelector('article')?.textContent?.includes('with the morning tide'));
    expect(await readings(second)).toBe(1);
    expect(await stand(second)).toEqual(left);
    expect(await told(second, 'Nobody wanted this')).toMatch(/^reader .*Tomas Adair/);
  });

  test('is gone on with in reader mode, and in the popup over it', async () => {
    const { page, popup } = await open();
    await useIt(popup);
    await popup.press('e');
    await popup.click('[data-path="0"]');
    await waitForToast(popup, 'removed');
    const left = await stand(popup);
    await popup.close();
    await world.session.pressShortcut(page);
    const reader = world.session.readerOf(page);
    await waitUntil('reader mode to show the article', () => reader.evaluate((root) => root.querySelector('mark.quote') !== null));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await reader.evaluate(`(root) => (${whereIs})(root)` as never as typeof whereIs)).toEqual(left);
    await reader.evaluate((root) => root.querySelector<HTMLElement>('.cast-filter label:has([value=people])')?.click());
    const over = await readPage(world.session, page);
    expect(await stand(over)).toEqual({ ...left, filter: 'people' });
    expect(await readings(over)).toBe(0);
    expect(await told(over, 'Nobody wanted this')).toMatch(/^reader .*Tomas Adair/);
  });

  test('knows nothing of a tab that is closed', async () => {
    const { page, popup } = await open();
    const keptBy = async (surface: Surface) =>
      surface.evaluate(async () => Object.keys(await chrome.storage.session.get()).filter((key) => key !== 'openPages'));
    // No hand is as fast as to close it before.
    await waitUntil('it to be kept', async () => (await keptBy(popup)).length > 0);
    await again(page, popup);
    const library = await world.session.openLibrary();
    expect(await keptBy(library)).not.toEqual([]);
    await page.close();
    await waitUntil('what was open to be forgotten', async () => (await keptBy(library)).length === 0);
  });
});
