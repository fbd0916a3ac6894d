import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

/** A payload, and the collection from which it comes. */
export interface CorpusPayload {
  readonly source: string;
  readonly payload: string;
}
type Reader = (path: string) => readonly unknown[];

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
const lines = (...path: string[]): string[] => read(...path).split('\n');

/** Returns what a UMD module exports. */
function umd(...path: string[]): unknown {
  const module = { exports: {} };
  runInNewContext(read(...path), { module, exports: module.exports });
  return module.exports;
}

/** The functions that read the payloads of each collection, by the path of its folder or file in the corpus. */
const READERS: Readonly<Record<string, Reader>> = {
  'dompurify/test/fixtures/expect.mjs': (file) => {
    const cases = runInNewContext(read(file).replace('export default', 'globalThis.cases =')) as { payload: string }[];
    return cases.map(({ payload }) => payload);
  },
  'dompurify/test/test-suite.js': stringsWithTags,
  'h5sc/items.js': (file) => {
    const words = Object.assign({}, ...[umd(file, '..', 'payloads.js')].flat()) as Record<string, unknown>;
    const fill = (text: string) => text.replace(/%([a-z_0-9]+)%/gi, (whole, name: string) => String(words[name] ?? whole));
    return (umd(file) as { data: string | string[] }[]).flatMap(({ data }) => [data].flat().map(fill));
  },
  'h5sc/vectors.txt': (file) => lines(file),
  'payloadbox/Intruder/xss-payload-list.txt': (file) => lines(file),
  'blns/blns.json': (file) => JSON.parse(read(file)),
  'html5lib-tree/tree-construction': (folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.dat'))
      .sort()
      .flatMap((name) =>
        read(folder, name)
          .split(/(?:^|\n)#data\n/)
          .slice(1),
      )
      .map((block) => block.split(/\n#errors/)[0]),
  'own.json': (file) => (JSON.parse(read(file)) as { payload: string }[]).map(({ payload }) => payload),
};

/** Returns the string literals of a script that contain a tag. */
function stringsWithTags(file: string): string[] {
  return [...read(file).matchAll(/(['"`])((?:\\.|(?!\1)[^\\])*?<(?:\\.|(?!\1)[^\\])*?)\1/gs)].flatMap(([literal, quote, inner = '']) => {
    if (quote === '`' && inner.includes('${')) return [];
    try {
      const value = runInNewContext(literal) as string;
      return value.includes('<') && value.length < 20_000 ? [value] : [];
    } catch (problem) {
      // Text that looks like a literal may begin in the middle of another one.
      if ((problem as Error).name === 'SyntaxError') return [];
      throw problem;
    }
  });
}

/** Returns the payloads of all collections in a folder, each once, in a fixed order. Throws if the folder has none of them. */
export function readCorpus(folder: string): CorpusPayload[] {
  const seen = new Map<string, CorpusPayload>();
  for (const [path, readAll] of Object.entries(READERS)) {
    if (!existsSync(join(folder, path))) continue;
    for (const payload of readAll(join(folder, path)))
      if (typeof payload === 'string' && payload.trim() && !seen.has(payload)) seen.set(payload, { source: path, payload });
  }
  if (seen.size === 0) throw new Error(`${folder} has none of these: ${Object.keys(READERS).join(', ')}.`);
  return [...seen.values()];
}
