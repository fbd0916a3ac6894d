import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { sourceFiles } from '../support/source-files';

const sheets = new Map(sourceFiles(['components'], /\.css$/).map(({ path, text }) => [path, text.replace(/\/\*.*?\*\//gs, '')]));

/** The paths of a style sheet and of all that it imports. */
const withImports = (path: string): string[] => [
  path,
  ...[...(sheets.get(path) ?? '').matchAll(/@import "([^"]+)"/g)].flatMap(([, file = '']) => withImports(join(dirname(path), file))),
];
/** The classes to which a style sheet gives a look of its own, whatever they are in. */
const looksOf = (path: string): string[] =>
  [...(sheets.get(path) ?? '').matchAll(/([^{};]+)\{/g)]
    .flatMap(([, head = '']) => head.split(/,(?![^(]*\))/))
    .flatMap((selector) => /^(?:\.reading )?(\.[\w-]+)$/.exec(selector.trim())?.[1] ?? []);

const ofView = ['components/styles/dramatis.css', 'components/styles/later.css'].flatMap(withImports);

test('no other page gives a part of an article view a second look, because the library has views too', () => {
  const known = new Set(ofView.flatMap(looksOf));
  expect(known.size).toBeGreaterThan(100);
  const second = [...sheets.keys()]
    .filter((path) => !ofView.includes(path))
    .flatMap((path) => looksOf(path).flatMap((name) => (known.has(name) ? [`${path} ${name}`] : [])));
  expect(second).toEqual([]);
});

test('no style sheet cuts off the edges of a picture', () => {
  expect([...sheets].flatMap(([path, css]) => (/object-fit:\s*cover/.test(css) ? [path] : []))).toEqual([]);
});
