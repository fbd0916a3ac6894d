import { expect, test } from 'vitest';
import { sourceFiles } from './support/source-files';

/** The words with which a doc comment may not open: such a comment is a fragment that cannot be read without the code. */
const RIDDLES = /\/\*\*\s*(?:\*\s*)?(?:What|Where|Whose|Who|Whom|How|When|Why|As)\b[^\n]*/g;
const CODE = /\.(?:ts|tsx|mts|mjs)$/;

test('every doc comment says what the thing is or does', () => {
  const files = sourceFiles(['utils', 'components', 'entrypoints', 'scripts', 'tests'], CODE).filter(
    ({ path }) => path !== 'tests/prose.test.ts',
  );
  expect(files.flatMap(({ path, text }) => [...text.matchAll(RIDDLES)].map(([line]) => `${path}: ${line.replace(/\s+/g, ' ')}`))).toEqual(
    [],
  );
});

test('the check finds a doc comment that opens with one of these words', () => {
  expect('/** What was read. */'.match(RIDDLES)).toHaveLength(1);
  expect('/**\n * Where it is kept.\n */'.match(RIDDLES)).toHaveLength(1);
  expect('/** Returns what was read. */'.match(RIDDLES)).toBeNull();
});
