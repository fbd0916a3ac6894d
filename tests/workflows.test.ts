import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SUBMIT_KEYS } from '../scripts/store/submit-keys';
import { sourceFiles } from './support/source-files';

test('the workflows use each action at a commit, because a tag can be moved to other code', () => {
  const uses = sourceFiles(['.github/workflows'], /\.ya?ml$/).flatMap(({ text }) => text.match(/\buses:.*/g) ?? []);
  expect(uses.length).toBeGreaterThan(2);
  expect(uses.filter((line) => !/^uses: [\w-]+\/[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

describe('the workflow of a release', () => {
  const [{ text = '' } = {}] = sourceFiles(['.github/workflows/release.yml'], /\.yml$/);
  const { on, permissions, jobs } = parse(text);

  test('runs for a tag of a version, and may only read the repository', () => {
    expect(on).toEqual({ push: { tags: ['v*'] } });
    expect(permissions).toEqual({ contents: 'read' });
    expect(JSON.stringify(jobs.check.steps)).toContain('npm run release -- --dry-run --tag');
  });

  test('gives the keys of the stores to the last step of the job that submits, and to nothing else', () => {
    const { steps, environment, needs } = jobs.submit;
    expect([environment, needs]).toEqual(['stores', 'check']);
    const keys = Object.values(SUBMIT_KEYS).flat();
    expect(steps.at(-1).env).toEqual(Object.fromEntries(keys.map((key) => [key, `\${{ secrets.${key} }}`])));
    expect(text.match(/secrets\./g)).toHaveLength(keys.length);
  });
});
