import { resolve } from 'node:path';
import { filesOfFont, SHIPPED_FONTS } from '../utils/settings/fonts';

const packages = resolve(import.meta.dirname, '..', 'node_modules');

/** Returns the files of the shipped fonts and their licences: where each goes in the build, and where it is in its package. */
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
