import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/session';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { askLibrary } from './support/actions/ask-library';
import { waitForList } from './support/actions/library-pages';
import { saveByKey } from './support/actions/save-by-shortcut';
import { openStories, waitForTitles } from './support/actions/saved-stories';
import { readPage, saveFrom, textOf } from './support/actions/use-popup';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

/** The part of the extension API that this file uses. */
declare const chrome: {
  action: { getTitle(tab: { tabId: number }): Promise<string> };
  permissions: { getAll(): Promise<{ readonly permissions: readonly string[] }>; request(permissions: object): Promise<boolean> };
  tabs: { query(query: object): Promise<readonly { readonly id: number }[]> };
};

const SAVED = 'The link is saved. It is in the library under “To open”.';

inBothBrowsers('links to be opened', (world) => {
  const waitForNotice = (page: Page, words: string) =>
    waitUntil('the notice', async () => (await world.session.noticeOver(page)) === words);
  const showLinks = async (): Promise<Surface> => {
    const library = await world.session.openLibrary();
    await library.evaluate(() => {
      location.hash = '#/?view=links';
    });
    await library.waitFor('the view of links', () => document.querySelector('.links-panel'));
    return library;
  };
  /** Opens the page of the only link with a click. Firefox does not tell the tests of a tab that an extension's page opens. */
  const follow = async (library: Surface, page: Page, address: string): Promise<Page> => {
    expect(await library.evaluate(() => document.querySelector<HTMLAnchorElement>('.saved h2 a')?.href)).toBe(address);
    if (world.name === 'firefox') return world.session.openPage(address);
    await library.click('.saved h2 a');
    return waitUntil('the page of the link', async () => (await page.browser().pages()).find((one) => one.url() === address));
  };
  const permissions = (library: Surface) => library.evaluate(async () => (await chrome.permissions.getAll()).permissions.includes('tabs'));

  test('are saved from the context menu with the words of the link, and become articles when their page is saved', async () => {
    const page = await world.session.openPage(`${world.server.url}/link`);
    const address = `${world.server.url}/club/ferry`;
    await world.session.chooseContextMenu(page, 'save-link', `${address}#top`);
    await waitForNotice(page, SAVED);
    const library = await showLinks();
    await waitForTitles(library, ['The ferry sails']);
    expect(await library.violations()).toEqual([]);
    await library.click('.saved [data-action=star]');
    const opened = await follow(library, page, `${address}#top`);
    const popup = await readPage(world.session, opened);
    expect(await textOf(popup, '[data-action=save]')).toBe('Save');
    await saveFrom(popup);
    await popup.close();
    expect(await askLibrary(library, { call: 'find', url: address })).toMatchObject({ id: 1, title: 'The ferry' });
    expect(await askLibrary(library, { call: 'search', query: 'is:starred', page: { limit: 5 } })).toMatchObject({ total: 1 });
    expect(await askLibrary(library, { call: 'list', page: { limit: 5 } })).toMatchObject({ total: 1 });
  });

  test('are made of all tabs of the window, after the permission was asked for, which is given back', async () => {
    await saveByKey(world, '/club/ferry');
    await world.session.openPage(`${world.server.url}/list`);
    await world.session.openPage(`${world.server.url}/club/bridge`);
    const library = await showLinks();
    // Firefox grants the permission. In Chromium, a permission that was allowed in advance takes its place, because no test can answer a prompt.
    if (world.name === 'chromium') {
      await world.session.allowPages('*');
      await library.evaluate(() => {
        const ask = chrome.permissions.request;
        chrome.permissions.request = () => ask({ origins: ['*://*/*'] });
      });
    }
    await library.click('[data-action=save-tabs]');
    const words = await library.waitFor('the result', () => {
      const said = document.querySelector('.links-panel [role=status]')?.textContent ?? '';
      return said !== '' && !said.includes('…') && said;
    });
    // One more tab may keep the process of the site alive.
    expect(words).toMatch(/^[23] tabs saved\. 1 tab was in the library already\./);
    await waitForList(library, Number.parseInt(String(words), 10));
    const paths = await library.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.saved h2 a')].map(({ pathname }) => pathname),
    );
    expect(paths.slice(-2)).toEqual(['/list', '/club/bridge']);
    expect(await permissions(library)).toBe(false);
  });

  // In Chromium, a simulated click in a menu does not allow asking for a permission.
  test.runIf(world.name === 'firefox')('are made of all tabs from the menu of the toolbar button, which says how many', async () => {
    const page = await world.session.openPage(`${world.server.url}/list`);
    await world.session.stopBackground();
    await world.session.chooseContextMenu(page, 'save-tabs');
    await waitForNotice(page, 'The tabs of this window are saved. They are in the library under “To open”.');
    const title = () =>
      world.session.inBackground(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab && (await chrome.action.getTitle({ tabId: tab.id }));
      });
    await waitUntil('the number of tabs', async () => (await title())?.startsWith('2 tabs saved.'));
    expect(await permissions(await world.session.openLibrary())).toBe(false);
  });

  testOnce(world, 'are filled when they are opened on a site that Dramatis always reads', async () => {
    const library = await world.session.openLibrary();
    await askLibrary(library, { call: 'saveLinks', links: [{ url: `${world.server.url}/club/ferry`, title: '' }] });
    const page = await world.session.openPage(`${world.server.url}/club/bridge`);
    await world.session.allowPages('127.0.0.1');
    const popup = await readPage(world.session, page);
    await popup.click('[data-action=more]');
    await popup.click('.menu [data-action=site-reader]');
    await world.session.readerOf(page).waitFor('reader mode', (root) => root.querySelector('mark.quote'));
    const ferry = await world.session.openPage(`${world.server.url}/club/ferry`);
    await world.session.readerOf(ferry).waitFor('reader mode to open by itself', (root) => root.querySelector('mark.quote'));
    expect(await askLibrary(library, { call: 'list', page: { limit: 5 } })).toMatchObject({
      total: 1,
      articles: [{ id: 1, title: 'The ferry' }],
    });
  });
});

inBothBrowsers('the address bar', (world) => {
  test('suggests saved articles by the words after its keyword, also when the background was stopped, and opens the library', async () => {
    const library = await openStories(world);
    await library.close();
    await world.session.openPage(`${world.server.url}/list`);
    await world.session.stopBackground();
    const lines = await world.session.typeInAddressBar('harb');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Harbour stays open .*Valley Echo · April 1, 2025/);
    await world.session.enterAddress();
    const opened = await world.session.findLibrary();
    expect(await opened.waitFor('the search', () => document.querySelector<HTMLInputElement>('input[type=search]')?.value)).toBe('harb');
  });
});
