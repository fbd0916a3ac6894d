// @vitest-environment jsdom
import { check } from 'recheck';
import { parseSync } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';
import { BOUNDED } from './support/bounded-expressions';
import { sourceFiles } from './support/source-files';
import { topAlternatives } from './support/top-alternatives';

/** The product reads texts of any length, so each of its regular expressions must run in linear time, or read only a short text. */

interface FoundExpression {
  readonly path: string;
  readonly pattern: string;
  readonly flags: string;
}

/** Returns the regular expressions in a syntax tree, except those made from strings. */
function literalsIn(node: unknown): Omit<FoundExpression, 'path'>[] {
  if (Array.isArray(node)) return node.flatMap(literalsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, regex } = node as { type?: string; regex?: Omit<FoundExpression, 'path'> };
  return type === 'Literal' && regex ? [regex] : Object.values(node).flatMap(literalsIn);
}

/**
 * Counts the places in a syntax tree where a regular expression is created from a string. Places inside functions are counted separately.
 */
function countMade(node: unknown, isInFunction = false): { readonly atStart: number; readonly later: number } {
  const counts = { atStart: 0, later: 0 };
  if (typeof node !== 'object' || node === null) return counts;
  const { type, callee } = node as { type?: string; callee?: { name?: string } };
  const makes = type === 'NewExpression' || type === 'CallExpression';
  if (makes && MAKERS.has(callee?.name ?? '')) counts.atStart++;
  if (makes && callee?.name === 'RegExp') counts[isInFunction ? 'later' : 'atStart']++;
  for (const child of Object.values(node)) {
    const { atStart, later } = countMade(child, isInFunction || /Function/.test(type ?? ''));
    counts.atStart += atStart;
    counts.later += later;
  }
  return counts;
}

/** The modules that make expressions for letters. They make them when they are first used, so they are replaced while these are checked. */
const LETTERS = 'utils/text/letter-pattern.ts';
const CASES = 'utils/text/case-pattern.ts';
/** The functions through which the other modules use them. */
const MAKERS = new Set(['letterPattern', 'casePattern', 'patternOf']);
type Write = Parameters<typeof import('../utils/text/case-pattern').casePattern>[0];

/** Loads a module, and returns the regular expressions that it makes from strings while it is being loaded. */
async function madeWhileLoading(path: string): Promise<FoundExpression[]> {
  const made: FoundExpression[] = [];
  vi.resetModules();
  const make = (write: Write, flags = '') => {
    const classes = {
      letters: '\\p{L}',
      capitals: '\\p{Lu}',
      smalls: '\\p{Ll}',
      uncased: '\\p{Lo}',
      titles: '\\p{Lt}',
      marks: '\\p{M}',
      numbers: '\\p{N}',
    };
    made.push({ path, pattern: write(classes), flags: `${flags}u` });
    return () => /x/;
  };
  const makeOf = ({ unicode }: { readonly unicode: () => string }, flags: string) => make(unicode, flags);
  vi.doMock(`../${LETTERS}`, () => ({ letterPattern: make, patternOf: makeOf }));
  vi.doMock(`../${CASES}`, () => ({ casePattern: make }));
  const record = (source: unknown, { source: pattern, flags }: RegExp) => {
    if (typeof source === 'string') made.push({ path, pattern, flags });
  };
  const Recording = new Proxy(RegExp, {
    construct(target, args: [string | RegExp, string?]) {
      const expression = new target(...args);
      record(args[0], expression);
      return expression;
    },
  });
  vi.stubGlobal('RegExp', Recording);
  await import(/* @vite-ignore */ `../${path}`);
  vi.unstubAllGlobals();
  vi.doUnmock(`../${LETTERS}`);
  vi.doUnmock(`../${CASES}`);
  // Other tests in this process must not get the modules that were loaded with the replacement.
  vi.resetModules();
  return made;
}

const isAs = ({ path, pattern }: FoundExpression, bounded: (typeof BOUNDED)[number]): boolean =>
  bounded.path === path && pattern.startsWith(bounded.pattern);

/** Matches a pattern that may repeat a part. Any other expression reads a few characters per attempt. */
const REPEATS = /[*+]|\{\d+(?:,\d*)?\}/;

async function unsafeAmong(expressions: readonly FoundExpression[]): Promise<string[]> {
  const unsafe: string[] = [];
  const unbounded = expressions.filter(
    (expression) => REPEATS.test(expression.pattern) && !BOUNDED.some((bounded) => isAs(expression, bounded)),
  );
  // The checker takes much longer for an expression than for its alternatives.
  const parts = unbounded.flatMap(({ pattern, ...rest }) => topAlternatives(pattern).map((part) => ({ ...rest, pattern: part })));
  const repeating = parts.filter(({ pattern }) => REPEATS.test(pattern));
  const different = new Map(repeating.map((expression) => [`${expression.pattern}/${expression.flags}`, expression]));
  // The checks run one after another, so that no check spends its timeout waiting for others.
  for (const { path, pattern, flags } of different.values()) {
    // Without `attackTimeout`, the checker counts steps only. On a busy machine, it would otherwise mistake a slow attempt for an attack, or
    // run out of time before it has a result.
    const { status } = await check(pattern, flags, { timeout: 400_000, attackTimeout: null });
    if (status !== 'safe') unsafe.push(`${path} /${pattern}/${flags} ${status}`);
  }
  return unsafe;
}

const files = sourceFiles(['utils', 'components', 'entrypoints'], /\.tsx?$/).map(({ path, text }) => ({
  path,
  tree: parseSync(path, text).program,
}));
const literals = files.flatMap(({ path, tree }) => literalsIn(tree).map((found) => ({ path, ...found })));

afterEach(() => vi.unstubAllGlobals());

test('the checker distinguishes a quadratic regular expression from a linear one', async () => {
  expect((await check('\\s+$', 'u')).status).toBe('vulnerable');
  expect((await check('^\\s+x', 'u')).status).toBe('safe');
});

test('the alternatives of a regular expression are found outside its groups, classes and escaped characters', () => {
  expect(topAlternatives('a+|(?:b|c)+|[d|\\]|e]+|\\|f|\\(g')).toEqual(['a+', '(?:b|c)+', '[d|\\]|e]+', '\\|f', '\\(g']);
  expect(topAlternatives('(a)|b\\1')).toEqual(['(a)|b\\1']);
});

test('every regular expression in the product runs in linear time or is applied only to short texts', { timeout: 480_000 }, async () => {
  expect(literals.length).toBeGreaterThan(500);
  expect(BOUNDED.filter((bounded) => !literals.some((found) => isAs(found, bounded)))).toEqual([]);
  expect(await unsafeAmong(literals)).toEqual([]);
});

test('every regular expression made from strings runs in linear time or is applied only to short texts', { timeout: 480_000 }, async () => {
  const making = files
    .filter(({ path }) => path !== LETTERS && path !== CASES)
    .map(({ path, tree }) => ({ path, ...countMade(tree) }))
    .filter(({ atStart, later }) => atStart + later > 0);
  expect(making.length).toBeGreaterThan(3);
  // A regular expression that is created inside a function cannot be checked, because its string is not known until the function runs.
  expect(making.filter(({ later }) => later > 0)).toEqual([]);
  const made: FoundExpression[] = [];
  for (const { path } of making) made.push(...(await madeWhileLoading(path)));
  expect(made.length).toBeGreaterThanOrEqual(making.reduce((sum, { atStart }) => sum + atStart, 0));
  expect(await unsafeAmong(made)).toEqual([]);
});
