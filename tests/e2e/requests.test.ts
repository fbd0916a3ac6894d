import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { chooseMore, countOf, readPage, textOf } from './support/acts/reading';
import { inBothBrowsers, type World } from './support/browsers/in-browsers';
import type { Surface } from './support/browsers/session';
import { waitUntil } from './support/browsers/wait-until';
import { PROMO } from './support/pages/asked-pages';

/** What a reader asks of a page besides its article, by real clicks. */

const BODY = '.article .body';
const bodyOf = (surface: Surface): Promise<string> => textOf(surface, BODY);
const waitForWords = (surface: Surface, words: string) =>
  surface.waitFor(
    `«${words}» in the article`,
    (wanted: string) => document.querySelector('.article .body')?.textContent?.includes(wanted),
    words,
  );

/** Selects the `n`th paragraph of the story, where the mouse will be. */
const selectParagraph = (page: Page, n: number) =>
  page.evaluate((at: number) => {
    const paragraph = document.querySelectorAll('article p')[at];
    paragraph?.scrollIntoView({ block: 'center' });
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    return paragraph?.textContent ?? '';
  }, n);

const readerBody = ({ session }: World, page: Page) =>
  session.readerOf(page).evaluate((root) => root.querySelector('.article .body')?.textContent ?? '');
const waitForReader = ({ session }: World, page: Page) =>
  waitUntil('reader mode to show words', () => session.readerOf(page).evaluate((root) => root.querySelector('.article .body') !== null));

/** Removes the block with these words in the popup, which is told to leave it out from now on. */
async function removeForGood(popup: Surface, words: string): Promise<void> {
  await chooseMore(popup, 'edit');
  const path = await popup.waitFor(
    'the block to have its button',
    (wanted: string) =>
      [...document.querySelectorAll<HTMLElement>('[data-action=remove-block]')].find((button) =>
        button.parentElement?.textContent?.includes(wanted),
      )?.dataset.path,
    words,
  );
  await popup.click(`[data-action=remove-block][data-path="${path}"]`);
  await popup.click('[data-action=remember]');
  await popup.waitFor('it to be remembered', () => document.querySelector('[data-toast=remembered]') !== null);
}

inBothBrowsers('what is asked of a page', (world) => {
  test('the context menu reads what is selected, alone', async () => {
    const page = await world.session.openPage(`${world.server.url}/club/bridge`);
    const words = await selectParagraph(page, 1);
    await world.session.chooseContextMenu(page, 'read-part');
    await waitForReader(world, page);
    expect(await readerBody(world, page)).toBe(words);
    expect(await world.session.readerOf(page).evaluate((root) => root.querySelector('h1')?.textContent)).toBe('The bridge');
    expect(await world.session.readerOf(page).evaluate((root) => root.querySelector('mark.quote')?.textContent)).toContain(
      'will be ready before winter',
    );
  });

  test('the popup reads what is selected, and the whole again', async () => {
    const page = await world.session.openPage(`${world.server.url}/club/bridge`);
    const words = await selectParagraph(page, 3);
    const popup = await readPage(world.session, page);
    await popup.click('[data-action=read-selection]');
    await popup.waitFor('the part alone', (wanted: string) => document.querySelector('.article .body')?.textContent === wanted, words);
    await popup.click('[data-action=read-whole]');
    await waitForWords(popup, 'the bridge');
  });

  test('what is selected in several places is read together', async () => {
    const page = await world.session.openPage(`${world.server.url}/club/bridge`);
    const words = await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('article p')];
      for (const paragraph of [paragraphs[0], paragraphs[3]]) {
        const range = document.createRange();
        if (paragraph) range.selectNodeContents(paragraph);
        getSelection()?.addRange(range);
      }
      // Chromium keeps the first range only.
      return Array.from({ length: getSelection()?.rangeCount ?? 0 }, (_, at) => String(getSelection()?.getRangeAt(at)));
    });
    expect(words).toHaveLength(world.session.name === 'firefox' ? 2 : 1);
    const popup = await readPage(world.session, page);
    await popup.click('[data-action=read-selection]');
    await popup.waitFor('both', (wanted: string) => document.querySelector('.article .body')?.textContent === wanted, words.join(''));
  });

  test('where nothing is selected nothing is offered', async () => {
    const page = await world.session.openPage(`${world.server.url}/club/bridge`);
    const popup = await readPage(world.session, page);
    await waitForWords(popup, 'the bridge');
    expect(await countOf(popup, '[data-action=read-selection]')).toBe(0);
  });

  test('the popup adds the next page, which is not asked for before', async () => {
    const page = await world.session.openPage(`${world.server.url}/paged`);
    const popup = await readPage(world.session, page);
    expect(await popup.evaluate(() => globalThis.dramatis?.article.nextPage)).toBe(`${world.server.url}/paged/2`);
    expect(world.server.requests).not.toContain('/paged/2');
    await popup.click('[data-action=next-page]');
    await waitForWords(popup, 'the toll house');
    expect(await bodyOf(popup)).toContain('the bridge');
    expect(world.server.requests.filter((path) => path === '/paged/2')).toHaveLength(1);
    expect(world.server.requests).not.toContain('/other-story');
    expect(await countOf(popup, '[data-action=next-page]')).toBe(0);
  });

  test('reader mode adds the next page as well', async () => {
    const page = await world.session.openPage(`${world.server.url}/paged`);
    await world.session.pressShortcut(page);
    await waitForReader(world, page);
    await world.session.readerOf(page).evaluate((root) => root.querySelector<HTMLElement>('[data-action=next-page]')?.click());
    await waitUntil('the second page', async () => (await readerBody(world, page)).includes('the toll house'));
    expect(await readerBody(world, page)).toContain('the bridge');
  });

  test('a next page that does not come is told', async () => {
    const page = await world.session.openPage(`${world.server.url}/torn`);
    const popup = await readPage(world.session, page);
    await popup.click('[data-action=next-page]');
    await popup.waitFor('the failure', () => document.querySelector('[data-next=failed]') !== null);
    expect(await bodyOf(popup)).toContain('the bridge');
  });

  test('a careful site has its next page read as well', async () => {
    const page = await world.session.openPage(`${world.server.url}/guarded`);
    const popup = await readPage(world.session, page);
    await popup.click('[data-action=next-page]');
    await waitForWords(popup, 'the toll house');
  });

  test('a page can ask for nothing itself', async () => {
    const page = await world.session.openPage(`${world.server.url}/meddling`);
    const popup = await readPage(world.session, page);
    expect(await popup.evaluate(() => globalThis.dramatis?.article.title)).toBe('A meddling bridge');
    expect(await bodyOf(popup)).toContain('the lamp');
    expect(world.server.requests).not.toContain('/meddled');
  });

  test('what is removed for good stays away on the whole site, and comes back when it is forgotten', async () => {
    const page = await world.session.openPage(`${world.server.url}/club/bridge`);
    const popup = await readPage(world.session, page);
    expect(await bodyOf(popup)).toContain(PROMO);
    await removeForGood(popup, PROMO);
    await popup.close();

    await page.reload();
    const again = await readPage(world.session, page);
    expect(await bodyOf(again)).not.toContain(PROMO);
    expect(await bodyOf(again)).toContain('the lamp');
    await again.close();

    const second = await world.session.openPage(`${world.server.url}/club/ferry`);
    const other = await readPage(world.session, second);
    expect(await bodyOf(other)).not.toContain(PROMO);
    await other.click('[data-action=forget]');
    await waitForWords(other, PROMO);
  });

  test('nothing that was removed for good is known in a private window', async () => {
    const page = await world.session.openPage(`${world.server.url}/club/bridge`);
    const popup = await readPage(world.session, page);
    await removeForGood(popup, PROMO);
    await popup.close();
    const inPrivate = await world.session.openPrivatePopup(`${world.server.url}/club/ferry`);
    await waitForWords(inPrivate, PROMO);
    expect(await countOf(inPrivate, '[data-action=forget]')).toBe(0);
  });
});
