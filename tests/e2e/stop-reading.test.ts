import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { clickIn } from './support/actions/open-reader';
import { textOf } from './support/actions/use-popup';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

const paragraph = (number: number): string =>
  `<p>On day ${number} of the hearing the ferry board of Sandholm read out another letter, in which Mara Winther, the harbour master, wrote that “boat ${number} was sound when it left”. Nobody in the hall of the old customs house disagreed with her.</p>`;
const START = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry board reads the letters</title><link rel="icon" href="data:,"></head><body><main><article><h1>The ferry board reads the letters</h1>${[1, 2, 3, 4, 5, 6].map(paragraph).join('')}`;
const END = `${paragraph(7)}</article></main></body></html>`;

/** The answers to requests for `/held`, whose pages stay incomplete until `release` is called. */
const held: ServerResponse[] = [];
const release = () => {
  for (const response of held.splice(0)) response.end(END);
};
const server = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  if (request.url !== '/held') return void response.end(START + END);
  held.push(response);
  response.write(START);
});
let address = '';
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(release);
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** Goes to a page that does not finish loading, and waits until its text is there. No script of an extension can run in it before its end. */
async function goToHeldPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.href = '/held';
  });
  await expect
    .poll(() => page.evaluate(() => location.pathname === '/held' && document.querySelectorAll('p').length).catch(() => 0))
    .toBe(6);
}

/** Keeps the thread of the page busy from the moment at which reader mode opens, until `release` is called. Runs in the page. */
function blockWhenRead(): void {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    const request = new XMLHttpRequest();
    request.open('GET', '/held', false);
    request.send();
  });
  observer.observe(document.documentElement, { childList: true });
}

inBothBrowsers('a page that takes long to read', (world) => {
  test('can be stopped in the popup, which says so at once, ignores the late article, and can try again', async () => {
    const page = await world.session.openPage(address);
    await goToHeldPage(page);
    const popup = await world.session.openPopup(page);
    await popup.waitFor('the button that stops', () => document.querySelector('[data-action=stop]'));
    expect(await textOf(popup, '[role=status]')).toBe('Still reading the page…');
    expect(await popup.violations()).toEqual([]);
    await popup.click('[data-action=stop]');
    await popup.waitFor('the sentence', () => document.querySelector('[data-error=stopped]'));
    expect(await textOf(popup, '[role=alert]')).toContain('Reading stopped');
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('retry');
    expect(await popup.violations()).toEqual([]);
    release();
    await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
    await popup.press('Enter');
    await popup.waitFor('the article', () => document.documentElement.dataset.state === 'ready');
    expect(await textOf(popup, 'h1')).toBe('The ferry board reads the letters');
  });

  // Firefox lays out a frame only while the page around it is not busy, so this page would keep reader mode from being seen at all.
  testOnce(world, 'can be stopped in reader mode, which says so, can try again, and still gives the page back', async () => {
    const page = await world.session.openPage(address);
    await page.evaluate(blockWhenRead);
    await world.session.pressShortcut(page);
    const view = world.session.readerOf(page);
    await clickIn(view, '[data-action=stop]');
    await view.waitFor('the sentence', (root) => root.querySelector('[data-error=stopped]'));
    release();
    await clickIn(view, '[data-action=retry]');
    await view.waitFor('the article', (root) => root.querySelectorAll('.block').length > 6);
    await clickIn(view, '[data-action=reader]');
    await view.waitUntilOff();
  });
});
