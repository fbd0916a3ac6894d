import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { beforeEach, expect, test } from 'vitest';
import { SERVED } from '../../scripts/browsers/served-hosts';
import type { Surface } from '../../scripts/browsers/session';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { localServer } from '../security/support/local-server';
import { askLibrary } from './support/actions/ask-library';
import { type ChosenFile, chooseFiles } from './support/actions/choose-files';
import { waitForTitles } from './support/actions/saved-stories';
import { textOf } from './support/actions/use-popup';
import { inBothBrowsers, type TestEnvironment, testOnce } from './support/browsers/in-browsers';
import { sidewaysParts, smallTargets } from './support/inspection/measure-layout';

/** The part of the extension API that this file uses. */
declare const chrome: {
  permissions: {
    getAll(): Promise<{ readonly origins: readonly string[] }>;
    request(permissions: { readonly origins: readonly string[] }): Promise<boolean>;
  };
};

const STORY = [
  'The harbour board voted on Tuesday to keep the old quay open until the spring, after three hours of debate in the town hall of Ostrelle.',
  '“Nobody will lose a berth this winter,” said Ilse Vantongeren, who has chaired the board since last year and grew up beside the quay.',
  'The decision costs the town about forty thousand a year, which the council had hoped to spend on the road to the fish market instead.',
  'Fishermen had parked their lorries across the bridge on Monday, and left only when the mayor promised them a place at the table.',
];
const storyAbout = (title: string, type = '') =>
  `<!doctype html><html lang="en"><head>${type}<title>${title}</title></head><body><main><article><h1>${title}</h1>${STORY.map((words) => `<p>${words}</p>`).join('')}</article></main><script src="/spy.js"></script></body></html>`;

interface Asked {
  readonly host: string;
  readonly headers: IncomingHttpHeaders;
}
let requests: Asked[] = [];
/** The answers that wait until the test lets them go. */
let held: (() => void)[] = [];
const server = localServer(({ url = '', headers }, response) => {
  const host = (headers.host ?? '').replace(`.${SERVED}`, '').replace(/:.*/, '');
  requests.push({ host: `${host}${url}`, headers });
  if (host.startsWith('slow')) held.push(() => answer(host, url, response));
  else answer(host, url, response);
});
function answer(host: string, url: string, response: ServerResponse): void {
  const html = (words: string | Buffer, type = 'text/html; charset=utf-8') => response.setHeader('content-type', type).end(words);
  response.setHeader('set-cookie', 'visit=1');
  if (host === 'gone') response.writeHead(404).end();
  else if (host === 'short') response.writeHead(302, { location: addressOf('ledger', '/harbour') }).end();
  else if (host === 'inward') response.writeHead(302, { location: `${server.url}/router` }).end();
  else if (host === 'paper') html('%PDF-1.7', 'application/pdf');
  else if (host === 'old')
    html(inCyrillic(storyAbout('The pier', '<meta charset="windows-1251">'), 'quay', [0xef, 0xf0, 0xe8, 0xf7, 0xe0, 0xeb]), 'text/html');
  else html(storyAbout(`The ${host} ${url.slice(1)}`));
}
/** Returns a page in windows-1251, with a word that is written in it. */
function inCyrillic(page: string, word: string, bytes: readonly number[]): Buffer {
  const parts = page.split(word).map((part) => Buffer.from(part, 'latin1'));
  return Buffer.concat(parts.flatMap((part, at) => (at === 0 ? [part] : [Buffer.from(bytes), part])));
}
const addressOf = (host: string, path: string) => `http://${host}.${SERVED}:${new URL(server.url).port}${path}`;

const pocket = (...links: readonly (readonly [title: string, address: string])[]): ChosenFile => [
  'part_000000.csv',
  ['title,url,time_added,tags,status', ...links.map(([title, url], n) => `${title},${url},${1_373_414_404 + n},energy,unread`)].join('\n'),
];

/** Imports links, and follows the report to the page that loads their texts. */
async function importLinks({ session }: TestEnvironment, file: ChosenFile): Promise<Surface> {
  const library = await session.openLibrary();
  await library.click('[data-place=import]');
  await library.waitFor('the choice of files', () => document.querySelector('[data-action=choose-files]'));
  await chooseFiles(library, '[data-files=files]', [file]);
  await library.click('[data-action=start-import]');
  await library.click('[data-action=load-texts]');
  await waitForState(library, 'plan');
  return library;
}
const waitForState = (library: Surface, name: string) =>
  library.waitFor(`the state ${name}`, (wanted) => document.querySelector(`[data-texts=${wanted}]`), name);
const origins = (library: Surface) => library.evaluate(async () => (await chrome.permissions.getAll()).origins);
/** Lets the reader answer the next questions for a permission. In Chromium, an access given in advance takes the place of the prompt. */
async function willAnswer({ name, session }: TestEnvironment, library: Surface, isWilling: boolean): Promise<void> {
  if (isWilling && name === 'chromium') await session.allowPages('*');
  await library.evaluate((answers: boolean) => {
    const { request } = chrome.permissions;
    const ask = document.documentElement as HTMLElement & { ask?: typeof request };
    ask.ask ??= request.bind(chrome.permissions);
    chrome.permissions.request = async (asked) => answers && (await ask.ask?.(asked)) === true;
  }, isWilling);
}

beforeEach(() => {
  requests = [];
  held = [];
});

inBothBrowsers('the texts of links', (world) => {
  test('are loaded after an import, with a permission that is given back, and are found by who said what', async () => {
    const visited = await world.session.openPage(addressOf('ledger', '/'));
    await visited.close();
    requests = [];
    const library = await importLinks(
      world,
      pocket(
        ['The harbour', addressOf('short', '/x')],
        ['The quay', addressOf('echo', '/quay')],
        ['Gone', addressOf('gone', '/1')],
        ['A paper', addressOf('paper', '/2')],
        ['Inward', addressOf('inward', '/3')],
        ['My router', `${server.url}/admin`],
        ['Old letters', addressOf('old', '/4')],
        ['The mill', addressOf('mill', '/5')],
      ),
    );
    expect(await textOf(library, '.texts-numbers')).toBe('7 pages will be requested from 7 sites. This usually takes a minute.');
    expect(await library.violations()).toEqual([]);
    await willAnswer(world, library, false);
    await library.click('[data-action=start-texts]');
    await library.waitFor('the refusal', () => document.querySelector('.texts [role=alert]'));
    expect(requests).toEqual([]);

    await willAnswer(world, library, true);
    await library.click('[data-action=start-texts]');
    await waitForState(library, 'done');
    expect(await textOf(library, '.work-facts')).toBe('4 Loaded, and ready to be read offline3 Not loaded. These stay links.');
    const reasons = await library.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-reason]')].map(
        (one) => `${one.dataset.reason} ${[...one.querySelectorAll('a')].map(({ textContent }) => textContent)}`,
      ),
    );
    expect(reasons.toSorted()).toEqual(['gone Gone', 'notAPage A paper', 'privateHost My router,Inward'].toSorted());
    expect(await library.violations()).toEqual([]);
    expect(
      requests
        .map(({ host }) => host)
        .filter((host) => !host.includes('127.0.0.1'))
        .toSorted(),
    ).toEqual(['echo/quay', 'gone/1', 'inward/3', 'ledger/harbour', 'mill/5', 'old/4', 'paper/2', 'short/x'].toSorted());
    expect(
      requests.flatMap(({ headers: { cookie, referer, origin } }) =>
        [cookie, referer].filter(Boolean).concat(origin?.startsWith('http') ? origin : []),
      ),
    ).toEqual([]);
    await waitUntil('the permission to be given back', async () => (await origins(library)).length === 0);

    await library.click('[data-action=show-library]');
    await library.evaluate(() => {
      location.hash = '#/?q=speaker%3Avantongeren%20berth%20site%3Aledger.served.example';
    });
    await waitForTitles(library, ['The ledger harbour']);
    expect(await textOf(library, '.saved time')).toBe('Saved on July 10, 2013');
    expect(await askLibrary(library, { call: 'search', query: 'tag:energy причал', page: { limit: 5 } })).toMatchObject({ total: 1 });
    await library.click('.saved h2 a');
    await library.waitFor('the cast', () => document.querySelector('.cast .actor-name')?.textContent === 'Ilse Vantongeren');
  });

  testOnce(world, 'can be paused, stopped and continued with a keyboard alone, and in a narrow window', async () => {
    await world.session.allowPages('*');
    const links = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => [`Story ${n}`, addressOf(`slow${n}`, `/${n}`)] as const);
    const library = await importLinks(world, pocket(...links));
    await library.zoom(400);
    expect(await library.evaluate(sidewaysParts)).toEqual([]);
    await library.evaluate(() => document.querySelector('h1')?.focus());
    await library.press('Tab');
    await library.press('Enter');
    await waitUntil('eight requests', async () => requests.length === 8);
    expect(await library.violations()).toEqual([]);
    expect(await library.evaluate(smallTargets)).toEqual([]);
    await library.press('Tab');
    await library.press('Enter');
    await library.waitFor('the pause', () => document.querySelector('[data-action=resume-work]'));
    for (const go of held.splice(0)) go();
    await library.waitFor('the eight texts', () => document.querySelector('#work-words')?.textContent === 'Paused at 8 of 10');
    expect(requests).toHaveLength(8);
    await library.press('Tab');
    await library.press('Enter');
    await waitForState(library, 'done');
    expect(await textOf(library, '.work-facts')).toBe('8 Loaded, and ready to be read offline2 Not tried yet');
    await library.waitFor('the focus', () => document.activeElement?.matches('[data-end=stopped]'));
    await library.press('Tab');
    await library.press('Enter');
    await waitUntil('two requests', async () => held.length === 2);
    for (const go of held.splice(0)) go();
    await library.waitFor('the end', () => document.querySelector('[data-end=whole]'));
    expect(await askLibrary(library, { call: 'search', query: 'is:link', page: { limit: 5 } })).toMatchObject({ total: 0 });
  });
});
