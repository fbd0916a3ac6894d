import type { RequestListener } from 'node:http';
import { beforeEach, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { turnOn } from '../e2e/support/actions/open-reader';
import { readerMouse } from '../e2e/support/actions/reader-mouse';
import { readPage } from '../e2e/support/actions/use-popup';
import { rest } from '../e2e/support/actions/wait-until-still';
import { inBothBrowsers } from '../e2e/support/browsers/in-browsers';
import { sidewaysParts } from '../e2e/support/inspection/measure-layout';
import { localServer } from './support/local-server';
import { PICTURE, picturePage } from './support/picture-page';

/** The requested paths, each once, in alphabetical order. */
const requested = new Set<string>();
const answer: RequestListener = ({ url = '' }, response) => {
  requested.add(url);
  if (url === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(picturePage(shown.url, tracker.url));
  else response.setHeader('content-type', 'image/svg+xml').end(PICTURE);
};
const own = localServer(answer);
/** The host from which the page loads a picture. */
const shown = localServer(answer);
/** A host that the page only names. */
const tracker = localServer(answer);
beforeEach(() => requested.clear());
const pictures = () => [...requested].filter((path) => path.endsWith('.svg')).sort();

inBothBrowsers('pictures from hosts from which the page has loaded nothing', (world) => {
  test('are requested only after a click, in the popup and in reader mode', async () => {
    const page = await world.session.openPage(`${own.url}/`);
    expect(pictures()).toEqual(['/own.svg', '/shown.svg']);
    const popup = await readPage(world.session, page);
    await popup.evaluate(() => {
      for (const picture of document.querySelectorAll('.ask-picture, .body img')) picture.scrollIntoView({ behavior: 'instant' });
    });
    await waitUntil('the lazy picture', async () => requested.has('/lazy.svg'));
    await popup.waitFor('all pictures', () => [...document.images].every(({ complete }) => complete));
    const host = tracker.url.slice('http://'.length);
    expect(await popup.evaluate(() => [...document.querySelectorAll('.ask-picture')].map(({ textContent }) => textContent))).toEqual([
      `Load picture from ${host}`,
      `A chartLoad picture from ${host}`,
    ]);
    expect(await popup.violations()).toEqual([]);
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

  test('have a button that fits a narrow view, where the name of the host does not fit on one line', async () => {
    const view = await turnOn(world.session, await world.session.openPage(`${own.url}/`));
    await view.waitFor('the button', (root) => root.querySelector('[data-action=load-picture]'));
    await view.zoom(400);
    await view.waitFor('the narrow window', (root) => (root.defaultView?.innerWidth ?? 0) < 400);
    await view.waitFor('the narrow margin', (root) => !root.querySelector('.article[data-margin]'));
    await view.evaluate(rest);
    expect(await view.evaluate(sidewaysParts)).toEqual([]);
  });
});
