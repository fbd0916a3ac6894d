import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The root folder of the project. */
export const ROOT = join(import.meta.dirname, '../..');

const IGNORED_FOLDERS = new Set(['node_modules', '.git', '.output', '.wxt', 'out', 'dist', 'coverage']);

/** A file of the project with its text. */
export interface SourceFile {
  /** The path from the root folder of the project, with `/` as separator. */
  readonly path: string;
  readonly text: string;
}

/** Returns the files of the project in the given folders or at the given paths whose path matches `ending`, sorted by path. */
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

/** Returns every static, dynamic and type import of a module, as written and, if it is relative, as a path in the project. */
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

/** Returns the code of a module without its comments. Line numbers stay the same. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, '')).replace(/(^|\s)\/\/[^\n]*/g, '$1');
}

/** Returns the path of the file to which an import refers, with or without its ending, or `null` if it is not among `files`. */
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
