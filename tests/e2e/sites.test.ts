import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readPage } from './support/acts/reading';
import { inBothBrowsers } from './support/browsers/in-browsers';
import type { Surface } from './support/browsers/session';
import { waitUntil } from './support/browsers/wait-until';

inBothBrowsers('a site that always opens in reader mode', (world) => {
  const waitUntilOn = (page: Page) =>
    waitUntil('reader mode to be on by itself', async () => {
      await page.bringToFront();
      return world.session.readerOf(page).evaluate((root) => root.querySelector('mark.quote') !== null);
    });
  const waitUntilOff = (page: Page) => waitUntil('reader mode to be off', async () => !(await world.session.readerOf(page).isOn()));
  const settled = () => new Promise((resolve) => setTimeout(resolve, 1_500));

  test('is asked for in the popup, opens articles and nothing else, and is taken back in reader mode', async () => {
    const page = await world.session.openPage(`${world.server.url}/club/bridge`);
    await world.session.allowPages('127.0.0.1');
    const popup = await readPage(world.session, page);
    await popup.click('[data-action=more]');
    await popup.waitFor('the entry', () => document.querySelector('[data-action=site-reader]'));
    await popup.click('[data-action=site-reader]');
    // By itself: who turns to the page before takes the question away with the popup.
    await waitUntil('the popup to close', () => popup.evaluate(() => false).catch(() => true));
    await waitUntilOn(page);

    // The reader leaves it, and it stays left.
    await page.keyboard.press('Escape');
    await waitUntilOff(page);
    await page.reload();
    await settled();
    expect(await world.session.readerOf(page).isOn()).toBe(false);

    // Another article opens by itself, a list of them does not.
    await page.goto(`${world.server.url}/club/ferry`);
    await waitUntilOn(page);
    await page.goto(`${world.server.url}/list`);
    await settled();
    expect(await world.session.readerOf(page).isOn()).toBe(false);

    await page.goto(`${world.server.url}/sample/`);
    await waitUntilOn(page);
    const reader = world.session.readerOf(page);
    await reader.evaluate((root) => root.querySelector<HTMLElement>('[data-action=more]')?.click());
    await waitUntil('the entry', () => reader.evaluate((root) => root.querySelector('[data-action=site-reader]') !== null));
    await reader.evaluate((root) => root.querySelector<HTMLElement>('[data-action=site-reader]')?.click());
    await waitUntil('the news', () => reader.evaluate((root) => root.querySelector('[data-toast=siteOff]') !== null));
    await page.goto(`${world.server.url}/club/ferry`);
    await settled();
    expect(await world.session.readerOf(page).isOn()).toBe(false);
    const library = await world.session.openLibrary();
    expect(await library.evaluate(async () => (await chrome.permissions.getAll()).origins)).toEqual([]);
  });
});

inBothBrowsers('the display', (world) => {
  const themeOf = (popup: Surface) => popup.evaluate(() => document.documentElement.dataset.theme);
  const choose = async (popup: Surface, theme: string) => {
    await popup.click(`[data-setting=theme] [data-value=${theme}]`);
    await popup.waitFor(`the theme ${theme}`, (name: string) => document.documentElement.dataset.theme === name, theme);
  };

  test('is its own on one site, in the popup and in reader mode, and as everywhere on another', async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    const popup = await readPage(world.session, page);
    await popup.click('[data-action=display]');
    await popup.click('[data-setting=own-display]');
    await choose(popup, 'sepia');
    await popup.waitFor('it to be kept', async () => JSON.stringify(await chrome.storage.local.get('sites')).includes('sepia'));
    await popup.close();
    const again = await readPage(world.session, page);
    expect(await themeOf(again)).toBe('sepia');
    await again.click('[data-action=reader]');
    await waitUntil('reader mode in its own look', () =>
      world.session.readerOf(page).evaluate((root) => root.querySelector('.reader')?.getAttribute('data-theme') === 'sepia'),
    );
    const other = await world.session.openPage(`${world.server.url.replace('127.0.0.1', 'localhost')}/sample/`);
    const elsewhere = await readPage(world.session, other);
    expect(await themeOf(elsewhere)).not.toBe('sepia');
  });
});

declare const chrome: {
  permissions: { getAll(): Promise<{ origins: readonly string[] }> };
  storage: { local: { get(key: string): Promise<unknown> } };
};
