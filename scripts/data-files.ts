import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
const pathOf = (module: string): string => `data/${basename(module).replace(/\.(?:ts|json)$/, '')}.json`;

/**
 * Returns the JSON files of the data that the product loads only when needed: one file for each language pack and each trained tagger, and
 * one for the gazetteers. They are files and not chunks of code, because Chromium's service worker can fetch but cannot import.
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

/** A Vite plugin that makes an import of a data module or data file with `?file` yield the address of its file in the build. */
export const dataFileAddresses = {
  name: 'data-file-addresses',
  enforce: 'pre' as const,
  load: (id: string) =>
    /\.(?:ts|json)\?file$/.test(id) ? `export default ${JSON.stringify(`/${pathOf(id.replace('?file', ''))}`)}` : undefined,
};
