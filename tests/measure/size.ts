import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildOf } from '../../scripts/browsers/builds';
import { build } from '../../scripts/build.mjs';

/**
 * The files that a reader waits for, with the size budget of each in gzipped bytes. A budget may be raised only in the commit that needs
 * the increase.
 */
const BUDGETS: Readonly<Record<string, number>> = {
  'extract-article.js': 126_000,
  'provide-block-model.js': 25_000,
  'reader-host.js': 8_000,
  'overlay-host.js': 5_500,
  'reader.html and what it loads first': 61_500,
  'popup.html and what it loads first': 66_000,
  'sidepanel.html and what it loads first': 65_300,
  'library.html and what it loads first': 156_500,
  'background.js': 60_000,
  'analysis-engine.js': 148_500,
  'library-worker.js': 204_000,
  'data/gazetteers.json': 41_000,
  'data/names-en.bin': 1_450_000,
  'data/names-de.bin': 1_000_000,
  'data/names-zh.bin': 1_000_000,
  'data/names-ja.bin': 1_050_000,
  'data/names-ar.bin': 1_000_000,
};

/** The label for the files that the popup loads to analyse an English article, without the gazetteers. */
const ENGLISH = 'engine + English pack';
const ENGLISH_BUDGET = 72_000;

/**
 * Prints the raw and gzipped size of every file in both builds, and compares the files that a reader waits for with their budgets. Usage:
 * `size`. The exit code is 1 if a file exceeds its budget.
 */
export default async function measureSize(): Promise<void> {
  for (const browser of ['chromium', 'firefox'] as const) {
    build(browser);
    const folder = buildOf(browser);
    console.log(`\n${browser}${' '.repeat(44 - browser.length)}raw kB   gzip kB`);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    for (const file of files) {
      const path = join(file.parentPath, file.name).slice(folder.length + 1);
      if (/\.(?:js|json|css|html|wasm|bin)$/.test(path)) print(path, sizeOf([join(folder, path)]));
    }
    for (const [what, budget] of Object.entries(BUDGETS)) {
      print(`= ${what}`, sizeOf(filesOf(folder, what)), budget);
    }
    print(`= ${ENGLISH}`, sizeOf([...engineOf(folder), join(folder, 'data/en.json')]), ENGLISH_BUDGET);
  }
}

/** The total size of a group of files, in bytes. */
interface Size {
  readonly raw: number;
  readonly gzip: number;
}

function sizeOf(paths: readonly string[]): Size {
  const contents = paths.map((path) => readFileSync(path));
  return {
    raw: contents.reduce((sum, content) => sum + content.length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}

/** Returns the path of a script. For a page, returns the paths of the page and of the scripts and style sheets that it refers to. */
function filesOf(folder: string, what: string): string[] {
  const [path = ''] = what.split(' ');
  const own = join(folder, path);
  if (!path.endsWith('.html')) return [own];
  const html = readFileSync(own, 'utf8');
  return [own, ...[...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, named]) => join(folder, named ?? basename(own)))];
}

/** Returns the chunks that the popup imports for the analysis, and all chunks that these import, except those already loaded. */
function engineOf(folder: string): string[] {
  const chunks = readdirSync(join(folder, 'chunks')).map((name) => join(folder, 'chunks', name));
  const found = new Set(chunks.filter((path) => /^(?:engine|analyse|load-language)-/.test(basename(path))));
  // The loop also visits chunks that are added to the set while it runs.
  for (const path of found)
    for (const [, name] of readFileSync(path, 'utf8').matchAll(/(?:from|import)"\.\/([^"]+)"/g))
      found.add(join(folder, 'chunks', name ?? ''));
  if (found.size < 3) throw new Error('The chunks of the engine were not found. Correct the names in `engineOf`.');
  const loaded = filesOf(folder, 'popup.html');
  return [...found].filter((path) => !loaded.includes(path));
}

function print(what: string, { raw, gzip }: Size, budget?: number): void {
  const verdict = budget === undefined ? '' : gzip <= budget ? `  of ${kilo(budget)}` : `  OVER ${kilo(budget)}`;
  if (budget !== undefined && gzip > budget) process.exitCode = 1;
  console.log(`${what.padEnd(44)}${kilo(raw)}  ${kilo(gzip)}${verdict}`);
}

const kilo = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7);
