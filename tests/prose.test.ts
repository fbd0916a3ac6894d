import { expect, test } from 'vitest';
import { sourceFiles } from './support/source-files';

/** Matches a doc comment that opens with one of these words. Such a comment is a fragment that cannot be understood without the code. */
const RIDDLES = /\/\*\*\s*(?:\*\s*)?(?:What|Where|Whose|Who|Whom|How|When|Why|As)\b[^\n]*/g;
const CODE = /\.(?:ts|tsx|mts|mjs)$/;

test('no doc comment opens with a word such as “What” or “How”', () => {
  const files = sourceFiles(['utils', 'components', 'entrypoints', 'scripts', 'tests'], CODE).filter(
    ({ path }) => path !== 'tests/prose.test.ts',
  );
  expect(files.flatMap(({ path, text }) => [...text.matchAll(RIDDLES)].map(([line]) => `${path}: ${line.replace(/\s+/g, ' ')}`))).toEqual(
    [],
  );
});

test('the pattern for rejected doc comments matches one that opens with “What” or “Where”', () => {
  expect('/** What was read. */'.match(RIDDLES)).toHaveLength(1);
  expect('/**\n * Where it is kept.\n */'.match(RIDDLES)).toHaveLength(1);
  expect('/** Returns what was read. */'.match(RIDDLES)).toBeNull();
});
