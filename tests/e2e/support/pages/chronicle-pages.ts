import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** So many that the browser lays out only those near the screen. */
const PARAGRAPHS = 360;
/** Milliseconds that a picture takes. */
const LATE_MS = 300;

const paragraph = (day: number): string =>
  `<p>On day ${day} the keeper counted ${day * 3 + 1} ships from the gallery and wrote their names into the book of the light. ${'The wind came from the north, and the fishermen of Lower Sedge stayed at home to mend their nets. '.repeat(1 + (day % 3))}Nobody asked for number ${day} again.</p>`;
const picture = (number: number): string => `<figure><img src="/late/${number}.svg" alt="The light in spring ${number}"></figure>`;
const words = Array.from({ length: PARAGRAPHS }, (_, day) => paragraph(day) + (day % 20 === 10 ? picture(day) : '')).join('');
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The book of the light</title><link rel="icon" href="data:,"></head>
  <body><main><article><h1>The book of the light</h1>${words}</article></main></body></html>`;
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="420"><rect width="640" height="420" fill="#7a8"/></svg>';

export interface ChronicleServer {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves one long article at `/`, with pictures that tell nothing of their size and come late. */
export async function startChronicleServer(): Promise<ChronicleServer> {
  const server = createServer(({ url = '/' }, response) => {
    if (!url.startsWith('/late/')) return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
    setTimeout(() => response.writeHead(200, { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' }).end(PICTURE), LATE_MS);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
