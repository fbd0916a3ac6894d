import { join, resolve } from 'node:path';
import { SERVED } from '../browsers/served-hosts.ts';
import { servePage } from '../serve-folder.mjs';

const root = resolve(import.meta.dirname, '../..');
/** The pages that the pictures show, with the hosts of their outlets under `.example`. All of them are invented. The first one is the sample. */
const PAGES = [
  ['merrincourier', 'scripts/sample/index.html'],
  ['meridianwire', 'tests/fixtures/wire-report/page.html'],
  ['valleyledger', 'tests/fixtures/same-surname/page.html'],
  ['crestlineradio', 'tests/fixtures/nested-quotes/page.html'],
  ['soundgazette', 'tests/fixtures/partial-quotes/page.html'],
] as const;

/** The addresses of the served pages, and how to stop serving them. */
export interface SamplePages {
  readonly addresses: readonly string[];
  close(): void;
}

/** Serves the pages at hosts whose names end with `SERVED`. */
export async function serveSamplePages(): Promise<SamplePages> {
  const served = await Promise.all(
    PAGES.map(async ([host, path]) => {
      const { url, close } = await servePage(join(root, path));
      return { address: url.replace('127.0.0.1', `www.${host}.${SERVED}`), close };
    }),
  );
  return {
    addresses: served.map(({ address }) => address),
    close() {
      for (const { close } of served) close();
    },
  };
}
