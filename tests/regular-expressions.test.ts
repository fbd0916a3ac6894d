import { check } from 'recheck';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { sourceFiles } from './support/source-files';

/** The product reads texts of any length, so each of its regular expressions must run in linear time. */

/** A regular expression in the source code. */
interface FoundExpression {
  readonly pattern: string;
  readonly flags: string;
}

/**
 * Returns the regular expressions in a syntax tree. One that is created from a string cannot be checked, so it is returned with flags that
 * the checker rejects.
 */
function expressionsOf(node: unknown): FoundExpression[] {
  if (Array.isArray(node)) return node.flatMap(expressionsOf);
  if (typeof node !== 'object' || node === null) return [];
  const { type, regex, callee } = node as { type?: string; regex?: FoundExpression; callee?: { name?: string } };
  if (type === 'Literal' && regex) return [regex];
  if (type === 'NewExpression' && callee?.name === 'RegExp') return [{ pattern: '', flags: 'made from a string' }];
  return Object.values(node).flatMap(expressionsOf);
}

// biome-ignore format: a table
const FOLDERS = ['analyse', 'languages', 'gazetteers', 'text', 'export', 'link', 'cite', 'picture', 'speech'].map((name) => `utils/${name}`);
const files = sourceFiles(FOLDERS, /\.ts$/);
const expressions = files.flatMap(({ path, text }) => expressionsOf(parseSync(path, text).program).map((found) => ({ path, ...found })));

test('the checker distinguishes a quadratic regular expression from a linear one', async () => {
  expect((await check('\\s+$', 'u')).status).toBe('vulnerable');
  expect((await check('^\\s+x', 'u')).status).toBe('safe');
});

test('every regular expression in the engine runs in linear time', { timeout: 240_000 }, async () => {
  expect(expressions.length).toBeGreaterThan(100);
  const unsafe: string[] = [];
  // The checks run one after another, so that no check spends its timeout waiting for others.
  for (const { path, pattern, flags } of expressions) {
    const { status } = await check(pattern, flags, { timeout: 60_000 });
    if (status !== 'safe') unsafe.push(`${path} /${pattern}/${flags} ${status}`);
  }
  expect(unsafe).toEqual([]);
});
