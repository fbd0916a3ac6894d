import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
const pathOf = (module: string): string => `data/${basename(module, '.ts')}.json`;

/**
 * What data is loaded only where it is needed becomes files of their own: the packs of the languages, a file each, and the gazetteers.
 * Files and not chunks of code: Chromium's service worker can fetch, and cannot import.
 */
export const dataFiles = async (): Promise<{ relativeDest: string; contents: string }[]> =>
  Promise.all(
    [...packs(), 'utils/gazetteers/gazetteers.ts'].map(async (module) => {
      const { module: loaded } = await runnerImport<{ default: unknown }>(resolve(root, module), {
        configFile: false,
        root,
        logLevel: 'error',
      });
      return { relativeDest: pathOf(module), contents: JSON.stringify(loaded.default) };
    }),
  );

const packs = (): string[] =>
  readdirSync(resolve(root, 'utils/languages'))
    .filter((name) => /^[a-z]{2}\.ts$/.test(name))
    .map((name) => `utils/languages/${name}`);

/** In the product a data module asked for with `?file` is the address of its file. */
export const dataFileAddresses = {
  name: 'data-file-addresses',
  enforce: 'pre' as const,
  load: (id: string) => (id.endsWith('.ts?file') ? `export default ${JSON.stringify(`/${pathOf(id.replace('?file', ''))}`)}` : undefined),
};
