import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
const pathOf = (module: string): string => `data/${basename(module).replace(/\.(?:ts|json)$/, '')}.json`;

/**
 * What data is loaded only where it is needed becomes files of their own: the packs of the languages and the trained taggers, a file each,
 * and the gazetteers.
 * Files and not chunks of code: Chromium's service worker can fetch, and cannot import.
 */
export const dataFiles = async (): Promise<{ relativeDest: string; contents: string }[]> =>
  Promise.all([
    ...filesIn('utils/taggers', /^names-[a-z]{2}\.json$/).map(async (file) => ({
      relativeDest: pathOf(file),
      contents: readFileSync(resolve(root, file), 'utf8'),
    })),
    ...[...filesIn('utils/languages', /^[a-z]{2}\.ts$/), 'utils/gazetteers/gazetteers.ts'].map(async (module) => {
      const { module: loaded } = await runnerImport<{ default: unknown }>(resolve(root, module), {
        configFile: false,
        root,
        logLevel: 'error',
      });
      return { relativeDest: pathOf(module), contents: JSON.stringify(loaded.default) };
    }),
  ]);

const filesIn = (folder: string, names: RegExp): string[] =>
  readdirSync(resolve(root, folder))
    .filter((name) => names.test(name))
    .map((name) => `${folder}/${name}`);

/** In the product a data module, or a file of data, asked for with `?file` is the address of its file. */
export const dataFileAddresses = {
  name: 'data-file-addresses',
  enforce: 'pre' as const,
  load: (id: string) =>
    /\.(?:ts|json)\?file$/.test(id) ? `export default ${JSON.stringify(`/${pathOf(id.replace('?file', ''))}`)}` : undefined,
};
