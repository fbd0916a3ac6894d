// `npm run check:release` checks that all changes are committed, that a fresh clone builds the same zips byte for byte, that the zip of the
// sources for Firefox does so too, and that the packages that handle hostile pages are the newest releases. It needs the npm registry and
// takes two minutes. With `--quick` it only checks the sources for Firefox, with the packages that are installed.
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { differenceOf } from './release/compare-zips.mjs';
import { packagesToUpdate } from './release/newest-releases.mjs';
import { unpack } from './release/unpack.mjs';

const root = resolve(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'dramatis-release-'));
const onWindows = process.platform === 'win32';

/** The checks in order. Each returns sentences about faults; none if all is well. */
const CHECKS = process.argv.includes('--quick')
  ? [['the sources for Firefox build to the same zip', quickSources]]
  : [
      ['all changes are committed', uncommitted],
      ['a fresh clone builds the same zips', freshClone],
      ['the sources for Firefox build to the same zip', freshSources],
      ['the packages that handle hostile pages are the newest releases', () => packagesToUpdate()],
    ];

try {
  for (const [name, check] of CHECKS) {
    const faults = await check();
    console.log(`${faults.length === 0 ? 'ok' : 'FAILED'}  ${name}`);
    for (const fault of faults) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
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
  const sources = await unpackSources();
  run(sources, process.execPath, 'scripts/bootstrap.mjs');
  zipForFirefox(sources);
  return differences(sources, 2);
}

async function quickSources() {
  const zip = (folder) => run(folder, process.execPath, 'scripts/release/quick-zip.mjs');
  removeZips(root);
  zip(root);
  const sources = await unpackSources();
  symlinkSync(join(root, 'node_modules'), join(sources, 'node_modules'), 'junction');
  // The tests build with this variable, and must test what is released.
  process.env.NODE_ENV = 'test';
  zip(sources);
  return differences(sources, 2);
}

async function unpackSources() {
  const folder = join(work, 'sources');
  await unpack(
    join(
      root,
      '.output',
      zipsOf(root).find((name) => name.endsWith('-sources.zip')),
    ),
    folder,
  );
  return folder;
}

/** Compares the zips that were built in a folder, of which there should be `count`, with those in the project's own folder. */
async function differences(folder, count) {
  const names = zipsOf(folder);
  if (names.length !== count) return [`${count} zips were expected, but these were built: ${names.join(', ')}.`];
  const found = await Promise.all(names.map((name) => differenceOf(join(root, '.output', name), join(folder, '.output', name))));
  return found.filter(Boolean);
}

function zipsOf(folder) {
  return globSync('*.zip', { cwd: join(folder, '.output') }).sort();
}

function removeZips(folder) {
  for (const name of zipsOf(folder)) rmSync(join(folder, '.output', name));
}

function zipForFirefox(folder) {
  run(folder, process.execPath, 'node_modules/wxt/bin/wxt.mjs', 'zip', '-b', 'firefox', '--mv3');
}

/** Runs a command in a folder. Prints its output and throws an error if it fails. */
function run(cwd, command, ...args) {
  // Variables of the npm that runs this script would make npm work in this script's folder.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', env, shell: onWindows && command === 'npm' });
  if (done.status === 0) return done;
  console.error(done.stdout, done.stderr, done.error ?? '');
  throw new Error(`«${[command, ...args].join(' ')}» failed in ${cwd}; see the message above.`);
}
