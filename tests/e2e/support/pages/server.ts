import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SPY_PAGE } from '../../../security/support/spy-page.ts';
import { ALOUD_PAGE, LONG_ALOUD_PAGE } from './aloud-page.ts';
import { CHRONICLE_PAGE, CHRONICLE_PICTURE } from './chronicle-pages.ts';
import { NEVER, STORY_PAGES } from './editing-pages.ts';
import {
  DRAWING,
  DRAWING_PAGE,
  EMPTY_PAGE,
  INTOLERANT_PAGE,
  LATE_PICTURE,
  LIST_PAGE,
  longPage,
  MODAL_PAGE,
  manyElements,
  PDF,
  PICTURE_PAGE,
  SPA_PAGE,
} from './generated-pages.ts';
import { HARBOUR_PAGES } from './harbour-pages.ts';
import { POOR_PAGES } from './poor-pages.ts';
import { COOKIE, REQUEST_PAGES } from './request-pages.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../../scripts/sample');
const FIXTURES = resolve(import.meta.dirname, '../../../fixtures');

/** A content security policy that forbids scripts and the creation of markup from strings, and sandboxes the page. */
const HOSTILE =
  "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox";
/** A strict content security policy, like that of security-conscious sites. */
const STRICT =
  "default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
/** A style sheet that tries to override the styles of everything that is displayed on top of the page. */
const HOSTILE_STYLE =
  '*{font-family:"Comic Sans MS"!important;color:red!important;background:yellow!important;letter-spacing:1em!important}button{display:none!important}div,main,article{transform:rotate(3deg)!important}html{font-size:80px!important}';

/** The media types by file name extension. */
const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml' };

/** The delay before a late picture is sent, in milliseconds. */
const LATE_MS = 300;

/** A running server of test pages. */
export interface PageServer {
  /** The origin of the server: `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** The paths requested since the last call to `forget`, in order. */
  readonly requests: readonly string[];
  /** Clears `requests`, and closes the connections of requests that are never answered. */
  forget(): void;
  close(): Promise<void>;
}

/** The path of a page without content or scripts. */
export const QUIET_PATH = '/quiet';

/**
 * Starts the server of the test pages on a free local port. The sample article is at `/sample/`. The same article is at `/strict/`,
 * `/hostile/`, `/isolated/`, `/sandboxed/` and `/hostile-style/`, with other policies or styles. A fixture is at `/fixtures/SLUG`, and the generated pages are at the
 * paths in `MADE`, `REQUEST_PAGES` and `STORY_PAGES`. The extension refuses the pages `/empty`, `/list`, `/paper.pdf` and `/many`.
 */
export async function startServer(): Promise<PageServer> {
  const requests: string[] = [];
  const waiting = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    if (request.url === NEVER) return void waiting.add(response);
    answer(request, response).catch((problem: unknown) => response.writeHead(500).end(String(problem)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    forget() {
      requests.length = 0;
      for (const response of waiting) response.destroy();
      waiting.clear();
    },
    close: () =>
      new Promise((closed) => {
        for (const response of waiting) response.destroy();
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const [, first = '', second = ''] = pathname.split('/');
  const made = MADE[pathname];
  if (made) {
    await pause(made.waits ?? 0);
    return send(response, made.type ?? '.html', made.body());
  }
  const story = STORY_PAGES[request.url ?? ''] ?? HARBOUR_PAGES[request.url ?? ''];
  if (story) return send(response, '.html', story);
  if (first === 'late') return pause(LATE_MS).then(() => send(response, '.svg', CHRONICLE_PICTURE));
  const asked = REQUEST_PAGES[pathname];
  if (asked?.needsCookie && !request.headers.cookie?.includes(COOKIE)) return void response.writeHead(403).end();
  if (asked) return send(response, '.html', asked.body(), asked.policy ? { 'content-security-policy': asked.policy } : {});
  if (first === 'fixtures') return sendFile(response, join(FIXTURES, normalize(second), 'page.html'));
  const headers = POLICIES[first];
  if (headers === undefined) return void response.writeHead(404).end();
  if (first === 'hostile-style' && second === 'style.css') return send(response, '.css', HOSTILE_STYLE);
  return sendFile(response, join(SAMPLE, normalize(second || 'index.html')), headers);
}

/** The response headers for the sample article, by the first segment of the path. */
const POLICIES: Record<string, Record<string, string>> = {
  sample: {},
  strict: { 'content-security-policy': STRICT },
  hostile: { 'content-security-policy': HOSTILE },
  isolated: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  sandboxed: { 'content-security-policy': 'sandbox allow-scripts allow-same-origin' },
  'hostile-style': {},
};
/** A page that is covered by a link. */
const LINK_PAGE =
  '<!doctype html><title>Links</title><link rel="icon" href="data:,"><a href="/club/ferry#top" style="position:fixed;inset:0">The <b>ferry</b> sails</a>';

/** The generated pages, by path. `waits` is the delay before the response, in milliseconds. */
const MADE: Record<string, { readonly type?: string; readonly waits?: number; body(): string | Buffer }> = {
  [QUIET_PATH]: { body: () => '<!doctype html><title>Quiet</title><link rel="icon" href="data:,">' },
  '/empty': { body: () => EMPTY_PAGE },
  '/list': { body: () => LIST_PAGE },
  '/link': { body: () => LINK_PAGE },
  '/poor': { body: () => POOR_PAGES['sentences that are links'] },
  '/paper.pdf': { type: '.pdf', body: () => PDF },
  '/long': { body: () => longPage(1_000_000) },
  '/many': { body: () => manyElements(51_000) },
  '/spa': { body: () => SPA_PAGE },
  '/picture': { body: () => PICTURE_PAGE },
  '/late.svg': { type: '.svg', waits: LATE_MS, body: () => LATE_PICTURE },
  '/drawing': { body: () => DRAWING_PAGE },
  '/drawing.svg': { type: '.svg', body: () => DRAWING },
  '/modal': { body: () => MODAL_PAGE },
  '/aloud': { body: () => ALOUD_PAGE },
  '/aloud-long': { body: () => LONG_ALOUD_PAGE },
  '/chronicle': { body: () => CHRONICLE_PAGE },
  '/jealous': { body: () => INTOLERANT_PAGE },
  '/spy': { body: () => SPY_PAGE },
};

async function sendFile(response: ServerResponse, path: string, headers: Record<string, string> = {}): Promise<void> {
  if (!existsSync(path)) return void response.writeHead(404).end();
  send(response, extname(path), await readFile(path), headers);
}

function send(response: ServerResponse, extension: string, body: string | Buffer, headers: Record<string, string> = {}): void {
  const type = extension === '.pdf' ? 'application/pdf' : (TYPES[extension] ?? 'application/octet-stream');
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
}
