import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
const pathOf = (module: string): string => `data/${basename(module).replace(/\.(?:ts|json)$/, '')}.json`;

/**
 * Returns the JSON files for the data that the product loads on demand: one per language pack, one per trained tagger, and one for the
 * gazetteers. They are data files rather than code chunks, because Chromium's service worker supports `fetch` but not dynamic `import`.
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

/**
 * A Vite plugin. Importing a data module or data file with the suffix `?file` returns the address of the built file instead of its
 * contents.
 */
export const dataFileAddresses = {
  name: 'data-file-addresses',
  enforce: 'pre' as const,
  load: (id: string) =>
    /\.(?:ts|json)\?file$/.test(id) ? `export default ${JSON.stringify(`/${pathOf(id.replace('?file', ''))}`)}` : undefined,
};
