import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../../../../scripts/browsers/session';
import { ATTACK_HEADERS } from '../../../support/attacks/attack-page';
import { type Attacked, attackSurfaces, type SurfaceName } from '../../../support/attacks/attack-surfaces';
import { watchRequests } from '../../../support/attacks/watch-requests';
import { uncaughtErrors } from '../uncaught-errors';

/** The number of pages after which the browser is restarted, so that a long run does not fill the memory. */
const RESTART_AFTER = 50;

/** A browser in which pages are attacked, and the server of these pages. */
export interface Arena {
  readonly name: string;
  readonly session: BrowserSession;
  /** Serves a page at a new address, reads it in all surfaces or in the given ones, and closes everything that was opened for it. */
  attack(html: string, surfaces?: readonly SurfaceName[]): Promise<Attacked>;
  /** Calls a function that may open empty pages without a policy, and closes them. */
  inPlainPages<T>(act: (open: () => Promise<Page>) => Promise<T>): Promise<T>;
  /** Returns the uncaught errors of the extension since the last call, also of its background. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Starts a browser and a server of pages. */
export async function openArena(start: () => Promise<BrowserSession>): Promise<Arena> {
  const pages: string[] = [];
  const server = createServer((request, response) => {
    const html = pages[Number(request.url?.slice(1))];
    const type = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
    if (request.url === '/plain')
      response.writeHead(200, type).end('<!doctype html><title>Plain</title><link rel="icon" href="data:,"><body>');
    else response.writeHead(html === undefined ? 404 : 200, { ...type, ...ATTACK_HEADERS }).end(html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const session = await start();
  const plain = await session.openPage(`${address}/plain`);
  let browser = plain.browser();
  let watch = await watchRequests(session.name, browser);
  const known = new Set<string>();
  const errors = async () => {
    const all = await uncaughtErrors(session, browser);
    // Chromium reports the earlier errors of the background each time.
    const fresh = all.filter((one) => !known.has(one));
    for (const one of fresh) known.add(one);
    return fresh.map((one) => `error: ${one.slice(0, 400)}`);
  };
  const renew = async (): Promise<void> => {
    await session.restart();
    browser = (await session.openPage(`${address}/plain`)).browser();
    watch = await watchRequests(session.name, browser);
  };
  return {
    name: session.name,
    session,
    async attack(html, surfaces) {
      pages.push(html);
      if (pages.length % RESTART_AFTER === 0) await renew();
      const attacked = await attackSurfaces(session, watch, `${address}/${pages.length - 1}`, surfaces);
      const thrown = await errors();
      if (attacked.findings.some((one) => one.startsWith('hang: ') && !one.includes(' took '))) await renew();
      else await session.closePages();
      return { ...attacked, findings: [...attacked.findings, ...thrown] };
    },
    async inPlainPages(act) {
      const found = await act(() => session.openPage(`${address}/plain`));
      await session.closePages();
      return found;
    },
    errors,
    async close() {
      await session.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
