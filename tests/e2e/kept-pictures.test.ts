import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/session';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { localServer } from '../security/support/local-server';
import { watchRequests } from '../support/attacks/watch-requests';
import { makePng } from '../support/make-png';
import { askLibrary } from './support/actions/ask-library';
import { turnOn } from './support/actions/open-reader';
import { readPage, saveFrom } from './support/actions/use-popup';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

const PARAGRAPHS = ['ferry', 'pier', 'bell', 'mast', 'quay'].map(
  (thing) =>
    `<p>Ada Moreau, the mayor of Riverton, said on Monday that the ${thing} “will be ready before winter”. Council member John Pike was less certain, and the engineers, who had measured the deck again in the morning, asked for another month.</p>`,
);
const figure = (src: string, words: string) =>
  `<figure><img width="400" height="200" src="${src}" alt="${words}"><figcaption>${words} at dawn</figcaption></figure>`;

const requests: { readonly url: string; readonly cookie: string | undefined }[] = [];
const send = (response: ServerResponse, content: Buffer) =>
  response.setHeader('content-type', 'image/png').setHeader('cache-control', 'no-store').end(content);
/** A host whose pictures any page may read (CORS), and one that lets no page read them. */
const open = localServer(
  (_, response) => void send(response.setHeader('access-control-allow-origin', '*'), makePng(900, 450, [90, 120, 200])),
);
const closed = localServer(({ url = '', headers }, response) => {
  requests.push({ url, cookie: headers.cookie });
  send(response.setHeader('set-cookie', 'visit=1'), makePng(600, 300, [200, 120, 90]));
});
const own = localServer(({ url }, response) => {
  if (url === '/story')
    response.setHeader('content-type', 'text/html; charset=utf-8').end(
      `<!doctype html><html lang="en"><head><title>The harbour</title><link rel="icon" href="data:,"></head><body><main><article><h1>The harbour</h1>
       ${PARAGRAPHS.join('')}${figure('/boats.png', 'The boats')}${PARAGRAPHS.join('')}${figure(`${open.url}/nets.png`, 'The nets')}
       ${PARAGRAPHS.join('')}${figure(`${closed.url}/gulls.png`, 'The gulls')}${PARAGRAPHS.join('')}</article></main></body></html>`,
    );
  else send(response, makePng(3_200, 1_600));
});

interface Kept {
  readonly address: string;
  readonly type: string;
  readonly width: number;
  readonly bytes: number;
}
/** Waits until the library keeps a number of pictures of its only article, and returns them. */
const keptIn = (library: Surface, count: number): Promise<readonly Kept[]> =>
  waitUntil(`${count} kept pictures`, async () => {
    const kept = (await askLibrary(library, { call: 'picturesOf', id: 1 })) as readonly Kept[];
    return kept.length === count ? kept : null;
  });
/** Returns the width that each picture of the article has, in the order of the article. Runs in a view. */
const shownWidths = () => {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.article img')];
  const isShown = pictures.every(({ complete, src }) => complete && src.startsWith('blob:'));
  return isShown && pictures.map(({ naturalWidth }) => naturalWidth).join(' ');
};
async function openArticle(library: Surface, widths: string): Promise<void> {
  await library.click('.saved h2 a');
  await library.waitFor(
    `the pictures ${widths}`,
    (wanted: string) => {
      const pictures = [...document.querySelectorAll<HTMLImageElement>('.article img')];
      return (
        wanted ===
        pictures
          .filter(({ src }) => src.startsWith('blob:'))
          .map(({ naturalWidth }) => naturalWidth)
          .join(' ')
      );
    },
    widths,
  );
}

inBothBrowsers('the pictures of a saved article', (world) => {
  test('are kept as far as the browser allows, shown without any request, and the others are offered', async () => {
    const { session } = world;
    const page = await session.openPage(`${own.url}/story`);
    const popup = await readPage(session, page);
    await saveFrom(popup);
    // Whoever saves an article often closes the popup at once.
    await popup.close();
    const library = await session.openLibrary();
    const kept = await keptIn(library, 2);
    expect(kept.map(({ address, type, width }) => [address.replace(/^.*\//, ''), type, width])).toEqual([
      ['boats.png', 'image/webp', 1_600],
      ['nets.png', 'image/webp', 900],
    ]);
    const watch = await watchRequests(world.name, page.browser());
    await page.close();
    await openArticle(library, '1600 900');
    expect(
      await library.evaluate(() => [...document.querySelectorAll('.article figcaption')].map(({ textContent }) => textContent)),
    ).toEqual(['The boats at dawn', 'The nets at dawn', 'The gulls at dawn']);
    expect(await library.evaluate(() => document.querySelector('.missing-picture')?.getAttribute('data-problem'))).toBe('refused');
    expect(await library.violations()).toEqual([]);
    expect((await watch.take()).map(({ url }) => url)).toEqual([]);
    watch.stop();

    // The reader allows the host once.
    requests.splice(0);
    await session.allowPages('127.0.0.1');
    await library.click('[data-action=allow-pictures]');
    await keptIn(library, 3);
    await library.waitFor('the third picture', shownWidths);
    expect(requests.map(({ cookie }) => cookie)).toEqual([undefined]);
    await library.waitFor('no notice', () => !document.querySelector('[data-notice=pictures], .missing-picture'));
    // Leaving the article frees the bytes.
    const source = await library.evaluate(() => document.querySelector<HTMLImageElement>('.article img')?.src ?? '');
    await library.click('[data-action=back]');
    await library.waitFor('the list', () => document.querySelector('.saved'));
    expect(
      await library.evaluate(
        (address: string) =>
          fetch(address).then(
            () => 'there',
            () => 'gone',
          ),
        source,
      ),
    ).toBe('gone');
  });

  testOnce(world, 'are kept too if the article is saved from reader mode', async () => {
    const { session } = world;
    const page = await session.openPage(`${own.url}/story`);
    const view = await turnOn(session, page);
    await page.keyboard.press('s');
    await view.waitFor('the snackbar', (root) => root.querySelector('[data-toast=saved]'));
    const library = await session.openLibrary();
    await keptIn(library, 2);
    await openArticle(library, '1600 900');
  });
});
