import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/session';
import { chooseMore, countOf, readPage, textOf } from './support/actions/use-popup';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

/** The part of the extension API that this file uses. */
declare const chrome: {
  permissions: { getAll(): Promise<{ origins: readonly string[] }> };
  storage: { session: { get(): Promise<Record<string, unknown>> } };
};

const SAMPLE = 'Sorrel Islands reopen cod talks after a week of empty harbours';

const titleOf = (panel: Surface) => textOf(panel, '.article h1');
const waitForTitle = (panel: Surface, title: string) =>
  panel.waitFor(`«${title}»`, (wanted: string) => document.querySelector('.article h1')?.textContent === wanted, title);
/** Waits, in a page of the extension, until the extension has no permission to read pages without a click. */
const waitForRevoked = (surface: Surface) =>
  surface.waitFor('the permission to be revoked', async () => (await chrome.permissions.getAll()).origins.length === 0);
const waitForNote = (panel: Surface, words: string) =>
  panel.waitFor(`the note «${words}»`, (wanted: string) => document.querySelector('.panel-note')?.textContent?.includes(wanted), words);

inBothBrowsers('the side panel', (world) => {
  const openPage = (path: string) => world.session.openPage(world.server.url + path);
  /** Opens the panel for a page from the popup, as a reader would. A panel that is already open switches to that page. */
  const openFor = async (page: Page): Promise<Surface> => {
    const popup = await readPage(world.session, page);
    await chooseMore(popup, 'open-panel');
    return world.session.findPanel();
  };
  const openFirst = async () => {
    const page = await openPage('/club/bridge');
    const panel = await openFor(page);
    await waitForTitle(panel, 'The bridge');
    return { page, panel };
  };
  /** Opens the panel, grants access to all sites, and turns on following the active tab. */
  const openFollowing = async () => {
    const opened = await openFirst();
    await world.session.allowPages('*');
    await opened.page.bringToFront();
    // A permission can be asked for only by a click, and the panel still changes while the tab comes to the front.
    await opened.panel.evaluate(rest);
    await opened.panel.click('[data-setting=follow]');
    await opened.panel.waitFor('the switch to be on', () => document.querySelector<HTMLInputElement>('[data-setting=follow]')?.checked);
    return opened;
  };

  test('opens from the popup with the same article, which fits the width of the panel', async () => {
    const popup = await readPage(world.session, await openPage('/sample/'));
    await popup.waitFor('the page to be stored', async () =>
      Object.keys(await chrome.storage.session.get()).some((key) => key.startsWith('openPage:')),
    );
    await chooseMore(popup, 'open-panel');
    const panel = await world.session.findPanel();
    await panel.waitFor('the article', () => document.querySelector('mark.quote'));
    expect(await titleOf(panel)).toBe(SAMPLE);
    expect(await countOf(panel, '.cast .actor')).toBeGreaterThan(5);
    expect(await countOf(panel, '[data-action=reader]')).toBe(0);
    // The panel takes the article from the popup and does not read the page again.
    expect(await panel.evaluate(() => performance.getEntriesByName('asked').length)).toBe(0);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await panel.violations()).toEqual([]);
  });

  // Firefox opens its sidebar narrower than a line of these controls.
  testOnce(world, 'keeps its controls in one line, and explains a permission only in the tooltip of the switch that needs it', async () => {
    const { panel } = await openFirst();
    const bar = await panel.evaluate(() => {
      const found = document.querySelector<HTMLElement>('.panel-bar');
      return { height: found?.clientHeight, note: found?.querySelector('p')?.textContent, hint: found?.querySelector('label')?.title };
    });
    expect(bar).toMatchObject({ note: '', hint: expect.stringContaining('browser') });
    expect(bar.height).toBeLessThanOrEqual(36);
  });

  test('keeps its article when the tab navigates to another page and when the tab closes', async () => {
    const { page, panel } = await openFirst();
    await page.goto(`${world.server.url}/sample/`);
    await openPage('/club/ferry');
    await page.close();
    expect(await titleOf(panel)).toBe('The bridge');
    await panel.click('.chip');
    await panel.waitFor('the card', () => document.querySelector('.card'));
    await panel.press('Escape');
    await panel.click('[data-action=save]');
    await panel.waitFor('the message that it is saved', () => document.querySelector('[data-toast=saved]'));
    // By now, any message about the other tab would have arrived.
    expect(await titleOf(panel)).toBe('The bridge');
  });

  testOnce(world, "switches to another article when it is opened from that article's popup", async () => {
    const { panel } = await openFirst();
    await openFor(await openPage('/club/ferry'));
    await waitForTitle(panel, 'The ferry');
  });

  test('reads the active tab only after the reader has clicked the toolbar button in that tab', async () => {
    const { panel } = await openFirst();
    const other = await openPage('/club/ferry');
    await panel.click('[data-action=read-front]');
    await waitForNote(panel, 'Follow the current tab');
    expect(await titleOf(panel)).toBe('The bridge');
    const popup = await readPage(world.session, other);
    await popup.close();
    await panel.click('[data-action=read-front]');
    await waitForTitle(panel, 'The ferry');
  });

  test('follows the active tab while the reader has this turned on', async () => {
    const { page, panel } = await openFollowing();
    const other = await openPage('/club/ferry');
    await waitForTitle(panel, 'The ferry');
    await other.goto(`${world.server.url}/sample/`);
    await waitForTitle(panel, SAMPLE);
    await other.goto(`${world.server.url}/list`);
    await waitForNote(panel, 'does not look like a single news story');
    expect(await titleOf(panel)).toBe(SAMPLE);
    await page.bringToFront();
    await waitForTitle(panel, 'The bridge');

    await panel.click('[data-setting=follow]');
    await waitForRevoked(panel);
    await other.goto(`${world.server.url}/club/ferry`);
    await other.bringToFront();
    await panel.click('[data-action=read-front]');
    await waitForNote(panel, 'Follow the current tab');
    expect(await titleOf(panel)).toBe('The bridge');
  });

  test('gives up the permission for all sites if it is closed while following the active tab', async () => {
    const { panel } = await openFollowing();
    const options = await world.session.openOptions();
    expect(await options.evaluate(async () => (await chrome.permissions.getAll()).origins.length)).toBeGreaterThan(0);
    await panel.close();
    await waitForRevoked(options);
  });
});
