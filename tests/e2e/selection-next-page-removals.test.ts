import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { ReaderView, Surface } from '../../scripts/browsers/session';
import { waitForSnackbar } from './support/actions/fill-in-forms';
import { clickIn, openReader, turnOn } from './support/actions/open-reader';
import { chooseMore, countOf, readPage, textOf } from './support/actions/use-popup';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';
import { PROMO } from './support/pages/request-pages';

/** These tests use real clicks to read a selected part of a page, to add the next page, and to remove a block permanently. */

/** The part of the extension API that this file uses. */
declare const chrome: {
  tabs: { query(query: { active: true; currentWindow: true }): Promise<readonly { readonly id: number }[]> };
  scripting: { executeScript(injection: { target: { tabId: number }; files: readonly string[] }): Promise<unknown> };
  storage: { local: { get(): Promise<unknown> } };
};

const bodyOf = (surface: Surface): Promise<string> => textOf(surface, '.article .body');
const bodyIn = (view: ReaderView) => view.evaluate((root) => root.querySelector('.article .body')?.textContent ?? '');
const waitForWords = (surface: Surface, words: string) =>
  surface.waitFor(
    `«${words}» in the article`,
    (wanted: string) => document.querySelector('.article .body')?.textContent?.includes(wanted),
    words,
  );

/**
 * Waits until the popup has been told whether text is selected and which removals are remembered. Sends the same two requests as the popup.
 * Requests of one kind are answered in order, so when these two have been answered, the popup's own have been answered too.
 */
const untilAnswered = (popup: Surface) =>
  popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    if (tab) await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/fingerprint-page.js'] });
    await chrome.storage.local.get();
    for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

/** Uses the popup to remove the block that contains the given words, and chooses to remember the removal. */
async function removeForGood(popup: Surface, words: string): Promise<void> {
  await chooseMore(popup, 'edit');
  const path = await popup.waitFor(
    'the button at the block',
    (wanted: string) =>
      [...document.querySelectorAll<HTMLElement>('[data-action=remove-block]')].find((button) =>
        button.parentElement?.textContent?.includes(wanted),
      )?.dataset.path,
    words,
  );
  await popup.click(`[data-action=remove-block][data-path="${path}"]`);
  await popup.click('[data-action=remember]');
  await waitForSnackbar(popup, 'remembered');
}

inBothBrowsers('the selected part of a page', (world) => {
  /**
   * Selects the paragraphs with the given indices, and scrolls the last one to the centre of the view, where the context menu opens.
   * Returns the text of each selected range.
   */
  const select = (page: Page, ...numbers: readonly number[]) =>
    page.evaluate((wanted: readonly number[]) => {
      const selection = getSelection();
      for (const at of wanted) {
        const paragraph = document.querySelectorAll('article p')[at] as Element;
        paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        selection?.addRange(range);
      }
      return Array.from({ length: selection?.rangeCount ?? 0 }, (_, at) => String(selection?.getRangeAt(at)));
    }, numbers);

  test('can be opened on its own from the context menu', async () => {
    const page = await world.session.openPage(`${world.server.url}/club/bridge`);
    const [words] = await select(page, 1);
    await world.session.chooseContextMenu(page, 'read-part');
    const view = world.session.readerOf(page);
    await view.waitFor('the article in reader mode', (root) => root.querySelector('.article .body'));
    expect(await bodyIn(view)).toBe(words);
    expect(await view.evaluate((root) => root.querySelector('h1')?.textContent)).toBe('The bridge');
    expect(await view.evaluate((root) => root.querySelector('mark.quote')?.textContent)).toContain('will be ready before winter');
  });

  testOnce(world, 'can be read on its own in the popup, which can then return to the whole page', async () => {
    const page = await world.session.openPage(`${world.server.url}/club/bridge`);
    const words = await select(page, 0, 3);
    // Chromium supports only one selected range and keeps the first.
    expect(words).toHaveLength(world.session.name === 'firefox' ? 2 : 1);
    const popup = await readPage(world.session, page);
    await popup.click('[data-action=read-selection]');
    await popup.waitFor(
      'the selected words alone',
      (wanted: string) => document.querySelector('.article .body')?.textContent === wanted,
      words.join(''),
    );
    await popup.click('[data-action=read-whole]');
    await waitForWords(popup, 'the railing');
  });

  testOnce(world, 'is not offered when nothing is selected', async () => {
    const popup = await readPage(world.session, await world.session.openPage(`${world.server.url}/club/bridge`));
    await untilAnswered(popup);
    expect(await bodyOf(popup)).toContain('the bridge');
    expect(await countOf(popup, '[data-action=read-selection]')).toBe(0);
  });
});

inBothBrowsers('the next page of an article', (world) => {
  const openPopup = async (path: string) => readPage(world.session, await world.session.openPage(world.server.url + path));

  testOnce(world, 'is requested only when the reader asks for it in the popup', async () => {
    const popup = await openPopup('/paged');
    expect(await popup.evaluate(() => globalThis.dramatis?.article.nextPage)).toBe(`${world.server.url}/paged/2`);
    expect(world.server.requests).not.toContain('/paged/2');
    await popup.click('[data-action=next-page]');
    await waitForWords(popup, 'the toll house');
    expect(await bodyOf(popup)).toContain('the bridge');
    expect(world.server.requests.filter((path) => path === '/paged/2')).toHaveLength(1);
    expect(world.server.requests).not.toContain('/other-story');
    await popup.waitFor('the button to go', () => !document.querySelector('[data-action=next-page]'));
  });

  test.each([
    ['requires a cookie', '/paged'],
    ['has a strict content security policy', '/guarded'],
  ])('is added in reader mode on a site that %s', async (_, path) => {
    const { view } = await openReader(world, path);
    await clickIn(view, '[data-action=next-page]');
    await view.waitFor('the second page', (root) => root.querySelector('.article .body')?.textContent?.includes('the toll house'));
    expect(await bodyIn(view)).toContain('the bridge');
  });

  testOnce(world, 'that fails to load leaves the article unchanged, and the popup shows the failure', async () => {
    const popup = await openPopup('/torn');
    await popup.click('[data-action=next-page]');
    await popup.waitFor('the failure', () => document.querySelector('[data-next=failed]'));
    expect(await bodyOf(popup)).toContain('the bridge');
  });

  testOnce(world, 'is not requested when a script in the page asks for it, and the script cannot change the article', async () => {
    const popup = await openPopup('/meddling');
    expect(await popup.evaluate(() => globalThis.dramatis?.article.title)).toBe('A meddling bridge');
    expect(await bodyOf(popup)).toContain('the lamp');
    expect(world.server.requests).not.toContain('/meddled');
  });
});

inBothBrowsers('a permanently removed block', (world) => {
  /** Opens an article that contains a promotion, and removes the promotion permanently in the popup. */
  const removePromo = async () => {
    const page = await world.session.openPage(`${world.server.url}/club/bridge`);
    const popup = await readPage(world.session, page);
    expect(await bodyOf(popup)).toContain(PROMO);
    await removeForGood(popup, PROMO);
    await popup.close();
    return page;
  };

  testOnce(world, 'is left out of every article on the site until the reader revokes the removal', async () => {
    const page = await removePromo();
    await page.reload();
    const view = await turnOn(world.session, page);
    expect(await bodyIn(view)).not.toContain(PROMO);
    expect(await bodyIn(view)).toContain('the lamp');

    const popup = await readPage(world.session, await world.session.openPage(`${world.server.url}/club/ferry`));
    expect(await bodyOf(popup)).not.toContain(PROMO);
    await popup.click('[data-action=forget]');
    await waitForWords(popup, PROMO);
  });

  test('is shown in a private window, where remembered removals do not apply', async () => {
    await removePromo();
    const popup = await world.session.openPrivatePopup(`${world.server.url}/club/ferry`);
    await waitForWords(popup, PROMO);
    await untilAnswered(popup);
    expect(await countOf(popup, '[data-action=forget]')).toBe(0);
  });
});
