import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostilePage } from '../../support/extreme-pages';

/**
 * Headers for saved pages of other sites. They block files from these sites, and the pages' own scripts, which might empty the page or
 * navigate away.
 */
export const INERT_PAGE: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'self' data:; style-src 'unsafe-inline'; script-src 'none'",
};

/** Serves pages on 127.0.0.1, with page N at `/N`, and adds `headers` to every response. Pages are generated when they are requested. */
export async function servePages(
  pages: readonly HostilePage[],
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    const all = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers };
    response.writeHead(page ? 200 : 404, all).end(page?.html());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
