import { spawnSync } from 'node:child_process';
import { globSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { differenceOf } from './compare-zips.mjs';
import { unpack } from './unpack.mjs';

const root = resolve(import.meta.dirname, '../..');
const onWindows = process.platform === 'win32';

/** Returns the names of the zips that were built in a folder. */
export function zipsOf(folder) {
  return globSync('*.zip', { cwd: join(folder, '.output') }).sort();
}

export function removeZips(folder) {
  for (const name of zipsOf(folder)) rmSync(join(folder, '.output', name));
}

/** Unpacks the sources for Firefox that were built in the project's own folder. */
export async function unpackSources(folder) {
  await unpack(
    join(
      root,
      '.output',
      zipsOf(root).find((name) => name.endsWith('-sources.zip')),
    ),
    folder,
  );
}

/** Lets a folder use the packages that are installed in the project's own folder. */
export function linkPackages(folder) {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Compares the zips that were built in a folder, of which there should be `count`, with those in the project's own folder. */
export async function differences(folder, count) {
  const names = zipsOf(folder);
  if (names.length !== count) return [`${count} zips were expected, but these were built: ${names.join(', ')}.`];
  const found = await Promise.all(names.map((name) => differenceOf(join(root, '.output', name), join(folder, '.output', name))));
  return found.filter(Boolean);
}

export function zipForChromium(folder) {
  run(folder, process.execPath, 'node_modules/wxt/bin/wxt.mjs', 'zip');
}

export function zipForFirefox(folder) {
  run(folder, process.execPath, 'node_modules/wxt/bin/wxt.mjs', 'zip', '-b', 'firefox', '--mv3');
}

/** Runs a command in a folder. Prints its output and throws an error if it fails. */
export function run(cwd, command, ...args) {
  // Variables of the npm that runs this script would make npm work in this script's folder.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', env, shell: onWindows && command === 'npm' });
  if (done.status === 0) return done;
  console.error(done.stdout, done.stderr, done.error ?? '');
  throw new Error(`«${[command, ...args].join(' ')}» failed in ${cwd}; see the message above.`);
}
