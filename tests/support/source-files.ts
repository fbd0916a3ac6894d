import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The root folder of the project. */
export const ROOT = join(import.meta.dirname, '../..');

const IGNORED_FOLDERS = new Set(['node_modules', '.git', '.output', '.wxt', 'out', 'dist', 'coverage']);

/** A file in the project, with its text. */
export interface SourceFile {
  /** The path relative to the project's root folder, with `/` as the separator. */
  readonly path: string;
  readonly text: string;
}

/** Returns the project's files that are in the given folders or at the given paths, and whose path matches `ending`, sorted by path. */
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
    if (IGNORED_FOLDERS.has(entry.name)) return [];
    const path = posix.join(place, entry.name);
    return entry.isDirectory() ? pathsBelow(path) : [path];
  });
}

/**
 * Returns all static, dynamic and type imports of a module: for each, the specifier as written (`written`) and, if the specifier is
 * relative, the path in the project (`target`).
 */
export function importsOf({ path, text }: SourceFile): { written: string; target: string | null }[] {
  const found = withoutComments(text).matchAll(
    /(?:\bfrom|\bimport)\s*\(?\s*(['"])([^'"\s;]+)\1|\bnew URL\(\s*(['"])([^'"]+)\3,\s*import\.meta\.url/g,
  );
  return [...found].map(([, , module, , url]) => {
    const written = module ?? url ?? '';
    const target = written.startsWith('.') ? posix.join(posix.dirname(path), written) : null;
    return { written, target };
  });
}

/** Removes the comments from a module's code. The line numbers stay the same. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, '')).replace(/(^|\s)\/\/[^\n]*/g, '$1');
}

/**
 * Returns the path of the file to which an import refers, whether or not the import has a file extension. Returns `null` if the file is not
 * among `files`.
 */
export function pathOf(target: string | null, files: readonly SourceFile[]): string | null {
  const known = pathsOf(files);
  return ['', '.ts', '.tsx', '.mjs'].map((ending) => `${target}${ending}`).find((path) => known.has(path)) ?? null;
}

const paths = new WeakMap<readonly SourceFile[], ReadonlySet<string>>();
function pathsOf(files: readonly SourceFile[]): ReadonlySet<string> {
  const known = paths.get(files) ?? new Set(files.map(({ path }) => path));
  paths.set(files, known);
  return known;
}
