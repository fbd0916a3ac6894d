import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptText } from './kept-text';

/** The files in `texts/` for packages that come without a file with their licence. They were copied from the packages' repositories. */
const KEPT: Readonly<Record<string, string>> = {
  '@sqlite.org/sqlite-wasm': 'sqlite-wasm.txt',
  '@webext-core/messaging': 'webext-core.txt',
  '@wxt-dev/browser': 'wxt.txt',
  '@wxt-dev/i18n': 'wxt.txt',
  wxt: 'wxt.txt',
};
/** The heading in Vite's licence file after which the licences of packages follow that are not part of our build. */
const OTHERS = '# Licenses of bundled dependencies';

/**
 * Returns the text of the licence and copyright notice of an npm package that is installed in the folder `packages`. If the package has
 * several such files, they are joined. Throws an error if there is no text, or if a text is kept for a package that now has its own.
 */
export function licenceOfPackage(name: string, packages: string): string {
  const folder = join(packages, name);
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file))
    .sort();
  const kept = KEPT[name];
  if (kept && files.length > 0) throw new Error(`${name} now has its own licence file, so remove its line in licence-of-package.ts.`);
  if (kept) return keptText(kept);
  if (files.length === 0)
    throw new Error(`${name} has no licence file. Put the text into scripts/licences/texts and its line into licence-of-package.ts.`);
  return files.map((file) => readFileSync(join(folder, file), 'utf8').split(OTHERS)[0]?.trim()).join('\n\n');
}
