import { resolve } from 'node:path';
import { filesOfFont, SHIPPED_FONTS } from '../utils/settings/fonts';

const packages = resolve(import.meta.dirname, '..', 'node_modules');

/** Returns the font and licence files to ship, each with its path in the build and its path in the npm package. */
export const fontFiles = (): { relativeDest: string; absoluteSrc: string }[] =>
  Object.values(SHIPPED_FONTS).flatMap((font) => {
    const from = resolve(packages, font.source.package);
    return [
      ...filesOfFont(font).map(({ path }) => ({
        relativeDest: path.slice(1),
        absoluteSrc: resolve(from, 'files', path.split('/').pop() ?? ''),
      })),
      { relativeDest: `fonts/${font.source.stem}-LICENSE.txt`, absoluteSrc: resolve(from, 'LICENSE') },
    ];
  });
