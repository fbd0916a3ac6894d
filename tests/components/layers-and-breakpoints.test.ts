import { expect, test } from 'vitest';
import { sourceFiles } from '../support/source-files';

const sheets = sourceFiles(['components', 'entrypoints'], /\.css$/);
const tokens = sheets.find(({ path }) => path === 'components/styles/tokens.css')?.text ?? '';
const withoutComments = (css: string): string => css.replace(/\/\*.*?\*\//gs, '');

/** Matches a width condition as the style sheets write it, such as «(max-width: 639.9px)». */
const WIDTH = /\((?:min|max)-width: [\d.]+px\)/g;
/** The conditions listed in the comment about breakpoints in `tokens.css`. */
const documented = new Set(tokens.match(/\/\*\s+\* Breakpoints\..*?\*\//s)?.[0].match(WIDTH));
/** The condition of each container query and media query, with the path of its style sheet. */
const queries = sheets.flatMap(({ path, text }) =>
  [...withoutComments(text).matchAll(/@(?:container|media)\b([^{]*)\{/g)].map(([, condition = '']) => ({ path, condition })),
);

test('container and media queries use only the documented breakpoints', () => {
  const others = queries.filter(({ condition }) => /\d/.test(condition.replace(WIDTH, (width) => (documented.has(width) ? '' : width))));
  expect(others).toEqual([]);
});

test('the style sheets use every documented breakpoint', () => {
  const used = new Set(queries.flatMap(({ condition }) => condition.match(WIDTH) ?? []));
  expect([...used].sort()).toEqual([...documented].sort());
});

test('the style sheets take every z-index from a declared layer, except for the host element of reader mode', () => {
  const declared = [...withoutComments(tokens).matchAll(/(--layer-\w+): \d+;/g)].map(([, name]) => `var(${name})`);
  const written = sheets.flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(/z-index:\s*([^;}]*)/g)].map(([, value = '']) => ({ path, value: value.trim() })),
  );
  expect(written.filter(({ value }) => !declared.includes(value))).toEqual([
    { path: 'entrypoints/reader-host/host.css', value: '2147483647 !important' },
  ]);
  expect(declared.filter((layer) => !written.some(({ value }) => value === layer))).toEqual([]);
});
