import { expect, test } from 'vitest';
import { sourceFiles } from './support/source-files';

test('the workflows use each action at a commit, because a tag can be moved to other code', () => {
  const uses = sourceFiles(['.github/workflows'], /\.ya?ml$/).flatMap(({ text }) => text.match(/\buses:.*/g) ?? []);
  expect(uses.length).toBeGreaterThan(2);
  expect(uses.filter((line) => !/^uses: [\w-]+\/[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});
