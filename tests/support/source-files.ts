import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '../..');

const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt', 'out', 'dist', 'coverage']);

export interface SourceFile {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The files below some folders or files of the project that end so, in the order of their paths. */
export function sourceFiles(places: readonly string[], ending: RegExp): SourceFile[] {
  return places
    .flatMap((place) => pathsBelow(place))
    .filter((path) => ending.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

function pathsBelow(place: string): string[] {
  if (/\.\w+$/.test(place) && !place.endsWith('.content')) return [place];
  return readdirSync(join(ROOT, place), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = posix.join(place, entry.name);
    return entry.isDirectory() ? pathsBelow(path) : [path];
  });
}

/** Everything that a module imports, static or not, types too: as written, and as a path of the project where it is relative. */
export function importsOf({ path, text }: SourceFile): { written: string; target: string | null }[] {
  const found = withoutComments(text).matchAll(
    /(?:\bfrom|\bimport)\s*\(?\s*(['"])([^'"]+)\1|\bnew URL\(\s*(['"])([^'"]+)\3,\s*import\.meta\.url/g,
  );
  return [...found].map(([, , module, , url]) => {
    const written = module ?? url ?? '';
    const target = written.startsWith('.') ? posix.join(posix.dirname(path), written) : null;
    return { written, target };
  });
}

/** The code of a module; what is said about it is left out, line for line. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, '')).replace(/(^|\s)\/\/[^\n]*/g, '$1');
}
