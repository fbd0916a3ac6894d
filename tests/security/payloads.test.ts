import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { inBothBrowsers } from '../e2e/support/browsers/in-browsers';
import { buildCopy } from '../e2e/support/browsers/other-builds';
import { ATTACK_HEADERS, attackPage } from '../support/attacks/attack-page';
import { attackSurfaces } from '../support/attacks/attack-surfaces';
import { countExecutions } from '../support/attacks/count-executions';
import { inspectView } from '../support/attacks/inspect-view';
import { watchBuild } from '../support/attacks/watch-build';
import { watchRequests } from '../support/attacks/watch-requests';
import { localServer } from './support/local-server';
import { OWN_PAYLOADS } from './support/own-payloads';

/**
 * These tests read a page full of payloads that try to run code or to request something. `npm run -s measure -- attacks DIR` does the same
 * with the collections of others.
 */

/** The number of executions without any defence that show that the payloads are live. */
const CONTROL = 10;
/** Paragraphs that the extraction may drop, because a payload makes them look like no part of the article. */
const DROPPED = 8;

const server = localServer((request, response) => {
  const isAttack = request.url === '/attack';
  const headers = { 'content-type': 'text/html; charset=utf-8', ...(isAttack ? ATTACK_HEADERS : {}) };
  const isPage = isAttack || request.url === '/plain';
  response
    .writeHead(isPage ? 200 : 404, headers)
    .end(isAttack ? attackPage(OWN_PAYLOADS) : '<!doctype html><link rel="icon" href="data:,"><body>');
});

inBothBrowsers(
  'a page full of payloads',
  (world) => {
    test('executes them if it inserts them itself, which shows that they are live', async () => {
      const payloads = OWN_PAYLOADS.map(({ payload }) => payload);
      expect(await countExecutions(() => world.session.openPage(`${server.url}/plain`), payloads)).toBeGreaterThanOrEqual(CONTROL);
    });

    test('would be noticed in a page of the extension if it got markup, code or requests into it', async () => {
      const library = await world.session.openLibrary();
      await library.waitFor('the library', () => document.querySelector('main'));
      await library.evaluate((url: string) => {
        const article = document.body.appendChild(document.createElement('div'));
        article.className = 'article';
        article.innerHTML = `<img src="${url}/planted.png" onerror="executed=1"><iframe></iframe><a href="javascript:executed=1">Words</a>`;
        alert('planted');
        dispatchEvent(new ErrorEvent('error', { message: 'planted' }));
      }, server.url);
      const found: string[] = [];
      await waitUntil(
        'the violations',
        async () => {
          const { noticed, unsafe } = await library.evaluate(inspectView);
          found.push(...noticed, ...unsafe);
          return (
            found.some((what) => what.startsWith('violation of img-src')) && found.some((what) => what.startsWith('violation of script'))
          );
        },
        { describe: async () => found.join('; ') },
      );
      const expected = [/^executed alert\(planted\)/, /^error: planted/, /^img onerror=/, /^a href=javascript/, /^<iframe>/];
      for (const shape of expected) expect(found).toContainEqual(expect.stringMatching(shape));
    });

    test('executes and requests nothing in the popup, reader mode and the library', async () => {
      const page = await world.session.openPage(`${server.url}/plain`);
      const watch = await watchRequests(world.name, page.browser());
      const { isRead, findings, arrived, pictures } = await attackSurfaces(world.session, watch, `${server.url}/attack`, [
        'popup',
        'reader',
        'library',
      ]);
      expect(findings).toEqual([]);
      expect(isRead).toBe(true);
      const shown = OWN_PAYLOADS.filter(({ place }) => ['body', 'name', 'quotation'].includes(place)).length;
      for (const surface of ['popup', 'reader', 'library'] as const) expect(arrived[surface]).toBeGreaterThanOrEqual(shown - DROPPED);
      // The article has pictures of its own, so this shows that the requests of the views are seen.
      expect(pictures).toBeGreaterThan(0);
    });
  },
  { makeBuild: (name) => buildCopy(name, watchBuild), hasVoices: false },
);
