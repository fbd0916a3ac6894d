import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { turnOn } from '../e2e/support/actions/open-reader';
import { inBothBrowsers } from '../e2e/support/browsers/in-browsers';

/** The part of the extension API that this file uses. */
declare const chrome: { runtime: { getURL(path: string): string } };

/** Puts a frame with the given address into a page, and returns that frame once it has loaded or failed. */
async function embed(page: Page, address: string): Promise<Frame> {
  const before = new Set(page.frames());
  await page.evaluate(async (url: string) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
  }, address);
  const embedded = await waitUntil('the embedded frame', async () => page.frames().find((frame) => !before.has(frame)));
  if (!embedded) throw new Error('The page has no new frame.');
  return embedded;
}

inBothBrowsers('a page that embeds a page of the extension', (world) => {
  // Puppeteer cannot look into frames of extensions in Firefox. There, the unit tests of the messages cover this.
  test.runIf(world.name === 'chromium')('gets nothing from a copy of reader mode, even while reader mode is on', async () => {
    const library = await world.session.openLibrary();
    const address = await library.evaluate(() => chrome.runtime.getURL('/reader.html'));
    expect(address).not.toContain(world.session.origin);
    const page = await world.session.openPage(`${world.server.url}/spy`);
    const view = await turnOn(world.session, page);
    for (const key of ['', '#', `#${crypto.randomUUID()}`]) {
      const copy = await embed(page, address + key);
      await copy.waitForSelector('[data-error=unexpected]');
      expect(await copy.evaluate(() => document.querySelector('.block, .actor'))).toBeNull();
      // The copy may ask the background for anything, and gets no answer.
      for (const type of ['readPage', 'openAnnotations', 'library', 'readerReady', 'keepOpen', 'analyse'])
        expect(await copy.evaluate(ask, type)).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    }
    expect(await view.isOn()).toBe(true);
  });

  test.runIf(world.name === 'chromium')('gets nothing from a copy of the marks, even while the page is marked', async () => {
    const library = await world.session.openLibrary();
    const address = await library.evaluate(() => chrome.runtime.getURL('/overlay.html'));
    const page = await world.session.openPage(`${world.server.url}/spy`);
    await world.session.chooseContextMenu(page, 'mark-page');
    await world.session.overlayOf(page).waitFor('the marks', (root) => root.querySelector('.over-box'));
    for (const key of ['', `#${crypto.randomUUID()}`]) {
      const copy = await embed(page, address + key);
      for (const type of ['overlayReady', 'toggleOverlay', 'readPage', 'library', 'keepOpen'])
        expect(await copy.evaluate(ask, type)).toMatchObject({ ok: false, error: { code: 'unexpected' } });
      expect(await copy.evaluate(() => document.querySelector('main'))).toBeNull();
    }
  });

  test.each(['popup', 'library', 'options', 'guide', 'welcome', 'sample', 'sidepanel', 'offscreen'])(
    'cannot load the page %s.html',
    async (name) => {
      const page = await world.session.openPage(`${world.server.url}/spy`);
      const load = (url: string) => fetch(url).then(String, (problem: Error) => problem.name);
      expect(await page.evaluate(load, `${world.session.origin}/${name}.html`)).toBe('TypeError');
    },
  );
});

/** Sends a message to the background as the extension's own code does, and returns the answer. Runs in the frame. */
async function ask(type: string): Promise<unknown> {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<{ res: unknown }> } } })
    .chrome;
  return (await runtime.sendMessage({ id: 0, type, data: { call: 'list' }, timestamp: 0 })).res;
}
