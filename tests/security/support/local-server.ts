import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

/** A server of the pages of a test file. */
export interface LocalServer {
  /** The origin of the server: `http://127.0.0.1:PORT`. It is empty until the tests begin, because the port is not known before. */
  readonly url: string;
}

/**
 * Serves pages on a free local port while the tests of a file run. Call it outside the tests. A file that needs several origins calls it
 * several times, because every server has a port of its own.
 */
export function localServer(answer: RequestListener): LocalServer {
  const server = createServer(answer);
  let url = '';
  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    get url() {
      return url;
    },
  };
}
