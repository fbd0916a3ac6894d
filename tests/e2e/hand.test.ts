import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseMore, countOf, readPage, saveFrom, textOf } from './support/acts/reading';
import { inBothBrowsers } from './support/browsers/in-browsers';
import type { Surface } from './support/browsers/session';
import { waitUntil } from './support/browsers/wait-until';
import { type HandServer, startHandServer } from './support/pages/hand-pages';

const PASS = 'The season pass of the harbour museum';

/** The path of the block with these words, once the blocks have their buttons. */
const pathOf = (popup: Surface, words: string) =>
  popup.waitFor(
    `a button at «${words}»`,
    (wanted: string) =>
      [...document.querySelectorAll<HTMLElement>('.block > [data-path]')].find(({ parentElement }) =>
        parentElement?.textContent?.includes(wanted),
      )?.dataset.path,
    words,
  );
const focusOn = (popup: Surface, selector: string) =>
  popup.evaluate((query: string) => document.querySelector<HTMLElement>(query)?.focus(), selector);
const waitForBlocks = (popup: Surface, count: number) =>
  popup.waitFor(`${count} blocks`, (wanted: number) => document.querySelectorAll('.block').length === wanted, count);

/** Starts editing and takes the promotion out, by mouse. */
async function removePass(popup: Surface): Promise<void> {
  await chooseMore(popup, 'edit');
  await popup.click(`[data-path="${await pathOf(popup, PASS)}"]`);
  await popup.waitFor('the news of it', () => document.querySelector('[data-toast=removed]'));
}

inBothBrowsers("the reader's own hand", (world) => {
  const served: { server?: HandServer } = {};
  beforeAll(async () => {
    served.server = await startHandServer();
  });
  afterAll(() => served.server?.close());
  const read = async (path: string) => {
    const page = await world.session.openPage(`${served.server?.url}${path}`);
    return { page, popup: await readPage(world.session, page) };
  };

  test('removes and brings back by keyboard alone, and tells where the reader stands', async () => {
    const { popup } = await read('/story');
    const before = await countOf(popup, '.block');
    const words = await textOf(popup, '.body');
    await popup.press('e');
    const path = await pathOf(popup, PASS);
    await focusOn(popup, `[data-path="${path}"]`);
    expect(await textOf(popup, `[data-path="${path}"]`)).toContain(`${Number(path) + 1} of ${before}: ${PASS}`);
    await popup.press('Enter');
    await waitForBlocks(popup, before - 1);
    const standsAt = () =>
      popup.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.textContent : null));
    await waitUntil('the focus to go on', async () => (await standsAt())?.includes(`${Number(path) + 1} of ${before - 1}: Otis Quill`));
    await focusOn(popup, '[data-action=undo]');
    await popup.press('Enter');
    await waitForBlocks(popup, before);
    await waitUntil('the focus to come back', async () => (await standsAt())?.includes(PASS));
    await popup.press('Escape');
    if (world.session.name === 'firefox') return; // Firefox closes a popup before its page hears of Escape.
    await popup.waitFor('editing to end', () => document.querySelectorAll('[data-path]').length === 0);
    expect(await textOf(popup, '.body')).toBe(words);
  });

  test('what was removed is gone from what is saved, and from reader mode', async () => {
    const { page, popup } = await read('/story');
    await saveFrom(popup);
    await removePass(popup);
    await popup.waitFor('the changes to be told', () => document.querySelector('[data-action=save]')?.textContent === 'Save changes');
    await popup.click('[data-action=save]');
    await popup.waitFor('the save to be acknowledged', () => document.querySelector('[data-toast=updated]'));
    await popup.click('[data-action=reader]');
    const reader = world.session.readerOf(page);
    await waitUntil('reader mode', () => reader.evaluate((root) => root.querySelector('mark.quote') !== null));
    expect(await reader.evaluate((root) => root.querySelector('.body')?.textContent)).not.toContain(PASS);
    await popup.close();
    const library = await world.session.openLibrary();
    await library.click('.saved h2 a');
    await library.waitFor('the article', () => document.querySelector('mark.quote'));
    expect(await textOf(library, '.body')).not.toContain(PASS);
    expect(await countOf(library, '[data-action=edit]')).toBe(0);
  });

  test('reader mode is edited like the popup, and Escape ends editing first', async () => {
    const { page, popup } = await read('/story');
    await popup.click('[data-action=reader]');
    const reader = world.session.readerOf(page);
    const press = (selector: string) =>
      waitUntil(selector, () =>
        reader.evaluate((root, query: string) => {
          const found = root.querySelector<HTMLElement>(query);
          found?.click();
          return found !== null;
        }, selector),
      );
    await press('[data-action=more]');
    await press('[data-action=edit]');
    await popup.close();
    await page.bringToFront();
    await press('[data-path="0"]');
    await waitUntil('the first paragraph to go', () =>
      reader.evaluate((root) => !root.querySelector('.body')?.textContent?.startsWith('The lighthouse')),
    );
    expect(await reader.violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await waitUntil('editing to end', () => reader.evaluate((root) => root.querySelector('[data-path]') === null));
    expect(await reader.isOn()).toBe(true);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await waitUntil('the first paragraph to come back', () =>
      reader.evaluate((root) => root.querySelector('.body')?.textContent?.startsWith('The lighthouse')),
    );
  });

  test('a next page that never comes can be given up', async () => {
    const { popup } = await read('/slow');
    await popup.click('[data-action=next-page]');
    await popup.waitFor('the wait to be told', () => document.querySelector('.next-words')?.textContent);
    await popup.click('[data-action=cancel-page]');
    await popup.waitFor('the offer', () => document.querySelector('[data-next=idle] [data-action=next-page]'));
    expect(await countOf(popup, '.toast')).toBe(0);
  });

  test('in a private window nothing is remembered, and the news of a removal says so', async () => {
    const popup = await world.session.openPrivatePopup(`${served.server?.url}/story`);
    await popup.waitFor('the article', () => document.querySelector('mark.quote'));
    await removePass(popup);
    expect(await textOf(popup, '.toasts')).toContain('private window');
    expect(await countOf(popup, '[data-action=remember]')).toBe(0);
  });

  test('axe finds nothing while it is edited, or where a next page did not come', async () => {
    const { popup } = await read('/broken');
    await popup.click('[data-action=next-page]');
    await popup.waitFor('the failure', () => document.querySelector('[data-next=failed]'));
    await removePass(popup);
    for (const scheme of ['light', 'dark'] as const) {
      await popup.emulate(scheme);
      expect(await popup.violations(), scheme).toEqual([]);
    }
  });
});
