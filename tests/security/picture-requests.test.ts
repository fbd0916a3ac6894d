import { beforeEach, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { turnOn } from '../e2e/support/actions/open-reader';
import { chooseMore, readPage } from '../e2e/support/actions/use-popup';
import { inBothBrowsers } from '../e2e/support/browsers/in-browsers';
import { localServer } from './support/local-server';
import { PICTURE, picturePage } from './support/picture-page';

/** The cookie and the referrer of each request for the picture of the page. */
const requests: { readonly cookie: string | undefined; readonly referrer: string | undefined }[] = [];
const own = localServer(({ url, headers }, response) => {
  response.setHeader('cache-control', 'no-store');
  if (url === '/')
    response.setHeader('set-cookie', 'visit=1').setHeader('content-type', 'text/html; charset=utf-8').end(picturePage('', ''));
  else {
    if (url === '/own.svg') requests.push({ cookie: headers.cookie, referrer: headers.referer });
    response.setHeader('content-type', 'image/svg+xml').end(PICTURE);
  }
});
/** Scrolls to the picture, because it is requested when it comes into view. Runs in a view. */
const showPicture = (root: Document = document) => {
  const picture = root.querySelector('img[src$="/own.svg"]');
  picture?.scrollIntoView({ behavior: 'instant' });
  return picture !== null;
};
beforeEach(() => void requests.splice(0));

inBothBrowsers('requests for the pictures of an article', (world) => {
  test('have no referrer, and carry the cookies of their site from the popup and the side panel, but not from reader mode', async () => {
    const next = () => waitUntil('the picture', async () => requests.shift());
    const page = await world.session.openPage(`${own.url}/`);
    expect(await next()).toEqual({ cookie: 'visit=1', referrer: `${own.url}/` });

    const view = await turnOn(world.session, page);
    await view.waitFor('the place of the picture', showPicture);
    expect(await next()).toEqual({ cookie: undefined, referrer: undefined });
    await page.keyboard.press('Escape');
    await view.waitUntilOff();

    const popup = await readPage(world.session, page);
    await popup.waitFor('the place of the picture', showPicture);
    expect(await next()).toEqual({ cookie: 'visit=1', referrer: undefined });
    await chooseMore(popup, 'open-panel');
    const panel = await world.session.findPanel();
    await panel.waitFor('the place of the picture', showPicture);
    expect(await next()).toEqual({ cookie: 'visit=1', referrer: undefined });
  });
});
