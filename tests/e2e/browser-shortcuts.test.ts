import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { readPage } from './support/actions/use-popup';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

/** The part of the extension API that this file uses. */
declare const chrome: {
  action: { getTitle(tab: { tabId: number }): Promise<string> };
  commands: { getAll(): Promise<readonly { readonly name: string; readonly shortcut: string }[]> };
  tabs: { query(query: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
  runtime: { getManifest(): { readonly commands: Readonly<Record<string, { readonly suggested_key?: { readonly default: string } }>> } };
};

inBothBrowsers('browser shortcuts and menu entries', (world) => {
  const waitForNotice = (page: Page, words: string) =>
    waitUntil('the notice', async () => (await world.session.noticeOver(page))?.includes(words));
  const titleOn = (url: string) =>
    world.session.inBackground(async (url: string) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      return tab && (await chrome.action.getTitle({ tabId: tab.id }));
    }, url);
  const saveInFront = async () => {
    const page = await world.session.openPage(`${world.server.url}/club/ferry`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await world.session.pressShortcut(page, 'save-article');
    await waitForNotice(page, 'Saved on this device.');
    return { page, before };
  };

  test('save the article in the active tab and confirm this in a notice on top of the page', async () => {
    const { page } = await saveInFront();
    const popup = await readPage(world.session, page);
    await popup.waitFor('the button of a saved article', () => document.querySelector('[data-action=save][title^="Saved on"]'));
  });

  // `reader-mode.test.ts` checks that the notice goes after a while.
  test('leave the page unchanged after saving its article, except for the notice', async () => {
    const { page, before } = await saveInFront();
    const { without, host } = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      const notice = copy.lastElementChild;
      notice?.remove();
      return { without: copy.outerHTML, host: notice?.outerHTML };
    });
    expect(without).toBe(before);
    expect(host).toMatch(/^<div style="all: initial !important;"><\/div>$/);
  });

  test('show a notice when the page has no article to save', async () => {
    const page = await world.session.openPage(`${world.server.url}/list`);
    await world.session.pressShortcut(page, 'save-article');
    await waitForNotice(page, 'single news story');
  });

  test('show the same notice for an article that is already in the library', async () => {
    const { page } = await saveInFront();
    await page.reload();
    await world.session.pressShortcut(page, 'save-article');
    await waitForNotice(page, 'Saved on this device.');
  });

  // Only Chromium gives the tests access to a page in a private window.
  testOnce(
    world,
    'tell a page in a private window nothing when the reader wants to save it, but say why on the toolbar button',
    async () => {
      const address = `${world.server.url}/club/ferry`;
      const popup = await world.session.openPrivatePopup(address);
      await popup.close();
      const pages = await (await world.session.openPage('about:blank')).browser().pages(true);
      const page = pages.find((one) => one.url() === address);
      if (!page) throw new Error('The private window is gone.');
      await world.session.pressShortcut(page, 'save-article');
      await waitUntil('the words on the button', async () => (await titleOn(page.url()))?.includes('private window'));
      expect(await world.session.noticeOver(page)).toBeNull();
    },
  );

  test('include every shortcut with the key that the manifest suggests, and the popup shows the key that toggles reader mode', async () => {
    const options = await world.session.openOptions();
    const given = await options.evaluate(async () => (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
    const suggested = await options.evaluate(() =>
      Object.entries(chrome.runtime.getManifest().commands).map(([name, command]) => [name, command.suggested_key?.default ?? '']),
    );
    expect(Object.fromEntries(given)).toEqual(Object.fromEntries(suggested));
    expect(suggested.filter(([, keys]) => keys !== '')).toHaveLength(4);
    const popup = await readPage(world.session, await world.session.openPage(`${world.server.url}/club/ferry`));
    await popup.waitFor('the keys', () => document.querySelector('[data-action=reader][title$="(Alt+Shift+M)"]'));
  });

  // The side panel opens only after a user gesture, and in Chromium a simulated shortcut or menu click is not one. The Chromium tests
  // therefore open the panel from the popup.
  test.runIf(world.name === 'firefox').each([
    ['a shortcut', 'pressShortcut'],
    ['the context menu', 'chooseContextMenu'],
  ] as const)('open the side panel when the reader uses %s', async (_, trigger) => {
    const page = await world.session.openPage(`${world.server.url}/club/ferry`);
    await world.session[trigger](page, 'open-panel');
    const panel = await world.session.findPanel();
    await panel.waitFor('the article', () => document.querySelector('mark.quote'));
  });
});
