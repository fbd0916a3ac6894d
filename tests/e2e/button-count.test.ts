import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { chooseMore, readPage } from './support/actions/use-popup';
import { waitUntilClosed } from './support/actions/wait-until-closed';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

/** The part of the extension API that this file uses. */
declare const chrome: {
  action: { getBadgeText(tab: { tabId: number }): Promise<string>; getTitle(tab: { tabId: number }): Promise<string> };
  tabs: { query(query: object): Promise<readonly { readonly id: number; readonly incognito: boolean }[]> };
  storage: { session: { get(): Promise<object> } };
};
const USUAL = ' Read this page with Dramatis';

inBothBrowsers('the number of quotations on the toolbar button', (world) => {
  /** Returns the badge and the title of the button for a tab that matches a query. */
  const buttonIn = (query: object) =>
    world.session.inBackground(async (asked: object) => {
      const [tab] = await chrome.tabs.query(asked);
      if (!tab) throw new Error('There is no such tab.');
      const [badge, title] = await Promise.all([chrome.action.getBadgeText({ tabId: tab.id }), chrome.action.getTitle({ tabId: tab.id })]);
      return `${badge} ${title}`;
    }, query);
  const waitForButton = async (page: Page, wanted: string | RegExp) => {
    await page.bringToFront();
    let found = '';
    const isThere = async () => {
      found = await buttonIn({ active: true });
      return typeof wanted === 'string' ? found === wanted : wanted.test(found);
    };
    await waitUntil(`the button to be «${wanted}»`, isThere, { describe: async () => found });
  };
  const wordsFor = (count: number) => new RegExp(`^${count} ${count} quotations? from \\d+ speakers?\\. Read this page with Dramatis$`);
  /** Opens a page, chooses its site in the popup, and returns the page and the number of quotations that the popup has found. */
  const openAlways = async (path: string) => {
    const page = await world.session.openPage(world.server.url + path);
    await world.session.allowPages('127.0.0.1');
    const popup = await readPage(world.session, page);
    const count = await popup.evaluate(() => globalThis.dramatis?.analysis.quotes.length ?? 0);
    expect(count).toBeGreaterThan(1);
    await chooseMore(popup, 'site-reader');
    await waitUntilClosed(popup);
    return { page, count };
  };

  test('is there on a chosen site, follows corrections, and goes with the article, also if the site loads nothing', async () => {
    const { page, count } = await openAlways('/club/bridge');
    await waitForButton(page, wordsFor(count));
    const view = world.session.readerOf(page);
    await view.waitFor('reader mode', (root) => root.querySelector('mark.quote'));
    await page.keyboard.press('Escape');
    await view.waitUntilOff();
    await waitForButton(page, wordsFor(count));

    const popup = await readPage(world.session, page);
    await popup.click('.chip');
    await popup.click('[data-action=correct]');
    await popup.click('[data-action=not-quote]');
    await popup.waitFor('the snackbar', () => document.querySelector('[data-toast=notQuote]'));
    // The page is not brought to the front, because that closes the popup, which may still be storing the correction.
    await waitUntil('the number without the quotation', async () => wordsFor(count - 1).test(await buttonIn({ active: true })));
    await popup.close();

    await world.session.stopBackground();
    await page.evaluate(() => history.pushState({}, '', '/club/tower'));
    await waitForButton(page, USUAL);
    await page.evaluate(() => history.back());
    await waitForButton(page, wordsFor(count - 1));
    await page.evaluate(() => {
      location.hash = 'end';
    });
    await page.reload();
    await waitForButton(page, wordsFor(count - 1));

    await page.goto(`${world.server.url}/list`);
    await waitForButton(page, USUAL);
    await page.goBack();
    await waitForButton(page, wordsFor(count - 1));
    await page.goto(`${world.server.url.replace('127.0.0.1', 'localhost')}/club/ferry`);
    const elsewhere = await readPage(world.session, page);
    await elsewhere.close();
    await waitForButton(page, USUAL);
  });

  test('goes and comes back at once with the setting, and goes with the site', async () => {
    const { page, count } = await openAlways('/club/ferry');
    await waitForButton(page, wordsFor(count));
    const options = await world.session.openOptions();
    await options.click('[data-setting=shows-count]');
    await waitForButton(page, USUAL);
    await options.evaluate(() => document.querySelector<HTMLElement>('[data-setting=shows-count]')?.click());
    await waitForButton(page, wordsFor(count));
    await options.evaluate(() => document.querySelector<HTMLElement>('[data-action=forget-site]')?.click());
    await waitForButton(page, USUAL);
    expect(await options.violations()).toEqual([]);
  });

  // Only Chromium gives the tests access to a page in a private window.
  testOnce(world, 'is not there in a private window, about which nothing is noted', async () => {
    const { page, count } = await openAlways('/club/bridge');
    await waitForButton(page, wordsFor(count));
    const address = `${world.server.url}/club/ferry`;
    const popup = await world.session.openPrivatePopup(address);
    await popup.close();
    const secret = (await page.browser().pages(true)).find((one) => one.url() === address);
    if (!secret) throw new Error('The private window is gone.');
    await world.session.readerOf(secret).waitFor('reader mode', (root) => root.querySelector('mark.quote'));
    expect(await buttonIn({ active: true, url: address })).toBe(USUAL);
    const noted = await world.session.inBackground(async () => {
      const [tab] = (await chrome.tabs.query({})).filter(({ incognito }) => incognito);
      return Object.keys(await chrome.storage.session.get()).filter((key) => key === `counted:${tab?.id}`);
    });
    expect(noted).toEqual([]);
  });
});
