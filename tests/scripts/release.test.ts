import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/source-files';

const release = (...args: string[]) =>
  spawnSync(join(ROOT, 'node_modules/.bin/node'), [join(ROOT, 'scripts/release.mjs'), ...args], { cwd: ROOT, encoding: 'utf8' });
const USAGE = 'usage: npm run release -- --dry-run | --tag vVERSION [--dry-run]';

test.each([
  [[], 'A release that is submitted needs its tag.'],
  [['--dryrun'], "Unknown option '--dryrun'."],
  [['--dry-run', 'chrome'], "Unexpected argument 'chrome'."],
])('the release script does nothing with the arguments %j, and says why', (args, sentence) => {
  const { status, stdout, stderr } = release(...args);
  expect([status, stdout, stderr]).toEqual([1, '', `${sentence}\n${USAGE}\n`]);
});
