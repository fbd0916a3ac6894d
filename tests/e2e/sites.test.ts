import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/session';
import { clickIn, turnOn } from './support/actions/open-reader';
import { chooseMore, readPage } from './support/actions/use-popup';
import { waitUntilClosed } from './support/actions/wait-until-closed';
import { inBothBrowsers, inBrowser, testOnce } from './support/browsers/in-browsers';

inBothBrowsers('a site that always opens in reader mode', (world) => {
  const waitUntilOn = async (page: Page) => {
    await page.bringToFront();
    const view = world.session.readerOf(page);
    await view.waitFor('reader mode to open automatically', (root) => root.querySelector('mark.quote'));
    return view;
  };
  /** Opens a page, uses the popup to turn on automatic reader mode for the page's site, and waits until reader mode opens. */
  const openAlways = async (path: string) => {
    const page = await world.session.openPage(world.server.url + path);
    await world.session.allowPages('127.0.0.1');
    const popup = await readPage(world.session, page);
    await chooseMore(popup, 'site-reader');
    // Waits until the popup has closed automatically. Activating the page earlier would close the popup together with the browser's
    // permission prompt.
    await waitUntilClosed(popup);
    return { page, view: await waitUntilOn(page) };
  };

  test('opens its articles automatically until the reader turns this off in reader mode', async () => {
    const { page, view } = await openAlways('/club/bridge');
    await page.goto(`${world.server.url}/club/ferry`);
    await waitUntilOn(page);
    await clickIn(view, '[data-action=more]');
    await clickIn(view, '[data-action=site-reader]');
    await view.waitFor('the snackbar that confirms the change', (root) => root.querySelector('[data-toast=siteOff]'));
    const library = await world.session.openLibrary();
    expect(await library.evaluate(async () => (await chrome.permissions.getAll()).origins)).toEqual([]);
    expect(await library.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
    await library.close();
    await page.goto(`${world.server.url}/club/bridge`);
    // Opens reader mode on a page of another site. By the time this is done, reader mode would have opened on the first page as well, if
    // it still opened there automatically.
    await turnOn(world.session, await world.session.openPage(`${world.server.url.replace('127.0.0.1', 'localhost')}/club/ferry`));
    expect(await view.isOn()).toBe(false);
  });

  testOnce(world, 'has two exceptions: lists of articles, and pages where the reader has closed reader mode', async () => {
    const { page, view } = await openAlways('/club/bridge');
    await page.keyboard.press('Escape');
    await view.waitUntilOff();
    await page.reload();
    const list = await world.session.openPage(`${world.server.url}/list`);
    // By the time reader mode opens here, it would also have opened on the two earlier pages.
    await waitUntilOn(await world.session.openPage(`${world.server.url}/club/ferry`));
    expect(await view.isOn()).toBe(false);
    expect(await world.session.readerOf(list).isOn()).toBe(false);
    // Another article still opens automatically in the tab where the reader closed reader mode.
    await page.goto(`${world.server.url}/club/ferry`);
    await waitUntilOn(page);
  });
});

inBrowser('chromium', 'the display settings', (world) => {
  const themeOf = (popup: Surface) => popup.evaluate(() => document.documentElement.dataset.theme);

  test('can apply a theme to a single site, in the popup and in reader mode', async () => {
    const page = await world.session.openPage(`${world.server.url}/club/bridge`);
    const popup = await readPage(world.session, page);
    await popup.click('[data-action=display]');
    await popup.click('[data-setting=own-display]');
    await popup.click('[data-setting=theme] [data-value=sepia]');
    await popup.waitFor('the theme of the site', () => document.documentElement.dataset.theme === 'sepia');
    await popup.waitFor('the theme to be stored', async () => JSON.stringify(await chrome.storage.local.get('sites')).includes('sepia'));
    await popup.close();

    const again = await readPage(world.session, page);
    expect(await themeOf(again)).toBe('sepia');
    await again.click('[data-action=reader]');
    await waitUntilClosed(again);
    await world.session
      .readerOf(page)
      .waitFor('reader mode in the theme of the site', (root) => root.querySelector('.reader[data-theme=sepia]'));

    const other = await world.session.openPage(`${world.server.url.replace('127.0.0.1', 'localhost')}/club/bridge`);
    expect(await themeOf(await readPage(world.session, other))).not.toBe('sepia');
  });
});

/** The part of the extension API that this file uses. */
declare const chrome: {
  permissions: { getAll(): Promise<{ origins: readonly string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
  storage: { local: { get(key: string): Promise<unknown> } };
};
