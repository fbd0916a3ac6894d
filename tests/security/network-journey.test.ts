import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/session';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { exportAll } from '../e2e/support/actions/export-all';
import { waitForCheck, waitForList } from '../e2e/support/actions/library-pages';
import { turnOn } from '../e2e/support/actions/open-reader';
import { readerMouse } from '../e2e/support/actions/reader-mouse';
import { chooseMore, readPage, saveFrom } from '../e2e/support/actions/use-popup';
import { inBothBrowsers } from '../e2e/support/browsers/in-browsers';
import { QUIET_PATH } from '../e2e/support/pages/server';
import { type RequestWatch, watchRequests } from '../support/attacks/watch-requests';
import { ASKED, journeyServers, KNOWN, TAKEN } from './support/journey-servers';
import { TALK } from './support/talkative-page';

const servers = journeyServers();

/** Shows every picture of an article in turn, because a picture is requested when it comes into view. Runs in a view. */
function showPictures(root: Document = document): void {
  for (const picture of root.querySelectorAll('.ask-picture, .body img')) picture.scrollIntoView({ behavior: 'instant' });
}
/** Returns whether a view has loaded this many pictures, and no others are there. Runs in a view. */
const hasPictures = (count: number): boolean => {
  const pictures = [...document.images];
  return pictures.length === count && pictures.every(({ complete }) => complete);
};

inBothBrowsers('the network events of the browser', (world) => {
  let watch: RequestWatch;
  let all: Set<string>;
  let page: Page;
  beforeEach(async () => {
    servers.arrived.clear();
    all = new Set();
    page = await world.session.openPage('about:blank');
    watch = await watchRequests(world.name, page.browser());
  });
  afterEach(() => watch.stop());

  /** Returns the requests since the last call, each once, in alphabetical order. Pictures begin with «picture ». */
  const requested = async (): Promise<readonly string[]> => {
    const requests = await watch.take();
    for (const { url } of requests) all.add(servers.nameOf(url));
    return [...new Set(requests.map(({ url, isPicture }) => (isPicture ? 'picture ' : '') + servers.nameOf(url)))].sort();
  };

  /** Expects that the requests since the last call are all among the given ones, and returns them. */
  const expectOnly = async (allowed: readonly string[]): Promise<readonly string[]> => {
    const found = await requested();
    expect(allowed).toEqual(expect.arrayContaining([...found]));
    return found;
  };

  /** Opens the popup over the page and shows every picture of the article. */
  const readByPopup = async (): Promise<Surface> => {
    const popup = await readPage(world.session, page);
    await popup.evaluate(showPictures);
    await popup.waitFor('the pictures', hasPictures, KNOWN.length);
    return popup;
  };

  test('list the requests of an ordinary page, of its frames and of its workers', async () => {
    await page.goto(`${servers.url}/talkative`);
    await waitUntil('every request', async () => {
      await requested();
      return TALK.every((path) => all.has(`own${path}`));
    });
  });

  test('list nothing but the page and its pictures on a whole journey, and others only on a click', async () => {
    const { session } = world;
    await page.goto(`${servers.url}/`);
    expect(await requested()).toEqual(['own/', 'picture own/own.svg', 'picture shown/shown.svg']);

    const popup = await readByPopup();
    expect(await requested()).toEqual(KNOWN);
    await saveFrom(popup);
    await chooseMore(popup, 'open-panel');
    const panel = await session.findPanel();
    await panel.waitFor('the article in the side panel', () => document.querySelector('.block'));
    await panel.evaluate(showPictures);
    await panel.waitFor('the pictures', hasPictures, KNOWN.length);
    await panel.close();
    // The pictures are taken some time after the article has been saved.
    const taken: string[] = [];
    await waitUntil('the pictures to be taken', async () => {
      taken.push(...(await requested()));
      return TAKEN.every((name) => taken.includes(name));
    });
    expect([...KNOWN, ...TAKEN]).toEqual(expect.arrayContaining(taken));

    const view = await turnOn(session, page);
    const mouse = readerMouse(page, view);
    await view.evaluate(showPictures);
    await page.keyboard.press('/');
    await view.waitFor('the search field', (root) => root.activeElement?.matches('.find-field'));
    await page.keyboard.type('ferry');
    await view.waitFor('the matches', (root) => root.querySelector('.find-count')?.textContent?.startsWith('1 of '));
    await page.keyboard.press('Escape');
    await page.keyboard.press('x');
    await mouse.press('[data-setting=share-format] [data-value=html]');
    await mouse.press('[data-panel=share] [data-action=save-article]');
    await view.waitFor('the file', (root) => root.querySelector('[data-toast=fileSaved]'));
    await page.keyboard.press('Escape');
    await view.waitFor('the panel to close', (root) => root.querySelector('[data-panel=share]') === null);
    await expectOnly(KNOWN);
    await mouse.press('.body [data-action=load-picture]');
    await view.waitFor('the picture', (root) => root.querySelector<HTMLImageElement>('img[src$="/chart.svg"]')?.complete);
    await page.keyboard.press('Home');
    await view.waitFor('the lead picture', (root) => root.querySelector<HTMLImageElement>('img[src$="/lead.svg"]')?.complete);
    expect(await expectOnly([...KNOWN, ...ASKED])).toEqual(expect.arrayContaining(ASKED));
    await page.keyboard.press('Escape');
    await view.waitUntilOff();
    expect(await requested()).toEqual([]);

    await chooseMore(await readByPopup(), 'library');
    await expectOnly(KNOWN);
    const library = await session.findLibrary();
    await waitForList(library, 1);
    await exportAll(library, 'json');
    await library.click('[data-place=articles]');
    await library.click('.saved h2 a');
    await library.waitFor('the saved article', () => document.querySelector('.block'));
    await library.evaluate(showPictures);
    await library.press('/');
    await library.waitFor('the search field', () => document.activeElement?.matches('.find-field'));
    for (const letter of 'ferry') await library.press(letter);
    await library.waitFor('the matches', () => document.querySelector('.find-count')?.textContent?.startsWith('1 of '));
    await chooseMore(library, 'settings');
    const options = await session.findOptions();
    await options.click('[data-action=export-settings]');
    await options.click('[data-action=check-library]');
    await waitForCheck(options, 'sound');
    expect(await requested()).toEqual([]);
    await session.closePages();
    // In Firefox, this page of the test server stays in the window.
    await expectOnly([world.server.url + QUIET_PATH]);
    // Nothing has reached the servers that the browser does not list.
    expect([...all]).toEqual(expect.arrayContaining([...servers.arrived]));
  });
});
