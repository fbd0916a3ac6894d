import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { turnOn } from '../e2e/support/actions/open-reader';
import { readerMouse } from '../e2e/support/actions/reader-mouse';
import { readPage } from '../e2e/support/actions/use-popup';
import { inBothBrowsers } from '../e2e/support/browsers/in-browsers';
import { sidewaysParts } from '../e2e/support/inspection/measure-layout';
import { PICTURE, picturePage } from './support/picture-page';

/** The requested paths, each once, in alphabetical order. */
const requested = new Set<string>();
const servers: Server[] = [];
/** The origins of three servers on different ports: the page's own, the one that the page loads a picture from, and the tracker. */
let origins: string[] = [];

beforeAll(async () => {
  for (let at = 0; at < 3; at++) {
    const server = createServer(({ url = '' }, response) => {
      requested.add(url);
      const [, shown = '', tracker = ''] = origins;
      if (url === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(picturePage(shown, tracker));
      else response.setHeader('content-type', 'image/svg+xml').end(PICTURE);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    servers.push(server);
  }
  origins = servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
beforeEach(() => requested.clear());
afterAll(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});
const pictures = () => [...requested].filter((path) => path.endsWith('.svg')).sort();

inBothBrowsers('pictures from hosts from which the page has loaded nothing', (world) => {
  test('are requested only after a click, in the popup and in reader mode', async () => {
    const page = await world.session.openPage(`${origins[0]}/`);
    expect(pictures()).toEqual(['/own.svg', '/shown.svg']);
    const popup = await readPage(world.session, page);
    await popup.evaluate(() => {
      for (const picture of document.querySelectorAll('.ask-picture, .body img')) picture.scrollIntoView({ behavior: 'instant' });
    });
    await waitUntil('the lazy picture', async () => requested.has('/lazy.svg'));
    await popup.waitFor('all pictures', () => [...document.images].every(({ complete }) => complete));
    const host = origins[2]?.slice('http://'.length);
    expect(await popup.evaluate(() => [...document.querySelectorAll('.ask-picture')].map(({ textContent }) => textContent))).toEqual([
      `Load picture from ${host}`,
      `A chartLoad picture from ${host}`,
    ]);
    expect(await popup.violations()).toEqual([]);
    // At this width, the name of the host does not fit on one line.
    await popup.zoom(400);
    expect(await popup.evaluate(sidewaysParts)).toEqual([]);
    await popup.zoom(100);
    expect(pictures()).toEqual(['/lazy.svg', '/own.svg', '/shown.svg']);
    await popup.close();

    const view = await turnOn(world.session, page);
    await view.waitFor('the button', (root) => root.querySelector('[data-action=load-picture]'));
    expect(pictures()).toEqual(['/lazy.svg', '/own.svg', '/shown.svg']);
    await readerMouse(page, view).press('.body [data-action=load-picture]');
    await view.waitFor('the picture', (root) => root.querySelector<HTMLImageElement>('img[src$="/chart.svg"]')?.complete);
    // The reader's click holds for the host, and so for the lead picture too.
    await page.keyboard.press('Home');
    await waitUntil('the lead picture', async () => requested.has('/lead.svg'));
    expect(pictures()).toEqual(['/chart.svg', '/lazy.svg', '/lead.svg', '/own.svg', '/shown.svg']);
  });
});
