// `npm run check:release` checks that all changes are committed, that a fresh clone builds the same zips byte for byte, that the zip of the
// sources for Firefox does so too, and that the packages that handle hostile pages are the newest releases. It needs the npm registry and
// takes two minutes. With `--quick` it only checks the sources for Firefox, with the packages that are installed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { packagesToUpdate } from './release/newest-releases.mjs';
import { runChecks } from './release/run-checks.mjs';
import { differences, linkPackages, removeZips, run, unpackSources, zipForFirefox } from './release/zips.mjs';

const root = resolve(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'dramatis-release-'));
const sources = join(work, 'sources');

const CHECKS = process.argv.includes('--quick')
  ? [['the sources for Firefox build to the same zip', quickSources]]
  : [
      ['all changes are committed', uncommitted],
      ['a fresh clone builds the same zips', freshClone],
      ['the sources for Firefox build to the same zip', freshSources],
      ['the packages that handle hostile pages are the newest releases', () => packagesToUpdate()],
    ];

try {
  if (!(await runChecks(CHECKS))) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function uncommitted() {
  const { stdout } = run(root, 'git', 'status', '--porcelain');
  return stdout.split('\n').flatMap((line) => (line ? [`${line.slice(3)} differs from the last commit.`] : []));
}

function freshClone() {
  const clone = join(work, 'clone');
  run(root, 'git', 'clone', '--quiet', root, clone);
  for (const folder of [root, clone]) {
    removeZips(folder);
    run(folder, 'npm', 'run', 'zip');
  }
  return differences(clone, 3);
}

async function freshSources() {
  await unpackSources(sources);
  run(sources, process.execPath, 'scripts/bootstrap.mjs');
  zipForFirefox(sources);
  return differences(sources, 2);
}

async function quickSources() {
  const zip = (folder) => run(folder, process.execPath, 'scripts/release/quick-zip.mjs');
  removeZips(root);
  zip(root);
  await unpackSources(sources);
  linkPackages(sources);
  // The tests build with this variable, and must test what is released.
  process.env.NODE_ENV = 'test';
  zip(sources);
  return differences(sources, 2);
}
