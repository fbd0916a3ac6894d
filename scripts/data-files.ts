import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { writeTaggerFile } from './taggers/write-tagger-file';

const root = resolve(import.meta.dirname, '..');
/** The folder for built files that WXT copies, because it writes only texts itself. Git ignores it. */
const BUILT = resolve(root, '.wxt/taggers');
const pathOf = (module: string): string =>
  `data/${module.endsWith('.json') ? basename(module, '.json').concat('.bin') : basename(module, '.ts').concat('.json')}`;

/**
 * Returns the files for the data that the product loads on demand: one per language pack, one per trained tagger, and one for the
 * gazetteers. They are data files rather than code chunks, because Chromium's service worker supports `fetch` but not dynamic `import`. The
 * taggers are binary files, which need not be parsed; the others are JSON.
 */
export const dataFiles = async (): Promise<
  ({ relativeDest: string; contents: string } | { relativeDest: string; absoluteSrc: string })[]
> =>
  Promise.all([
    ...filesIn('utils/taggers', /^names-[a-z]{2}\.json$/).map(async (file) => ({
      relativeDest: pathOf(file),
      absoluteSrc: buildTagger(file),
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

/** Writes the file of a tagger, and returns its absolute path. */
function buildTagger(file: string): string {
  const built = resolve(BUILT, basename(pathOf(file)));
  mkdirSync(BUILT, { recursive: true });
  writeFileSync(built, writeTaggerFile(JSON.parse(readFileSync(resolve(root, file), 'utf8'))));
  return built;
}

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
