// Builds the extension. Prints nothing on success. On failure, prints WXT's output and throws an error.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const TARGETS = {
  chromium: { folder: '.output/chrome-mv3', args: [] },
  firefox: { folder: '.output/firefox-mv3', args: ['-b', 'firefox', '--mv3'] },
};
/** The files that a build depends on, as glob patterns. */
const SOURCES = [
  'package.json',
  'package-lock.json',
  'wxt.config.ts',
  'LICENSE',
  'ATTRIBUTION.md',
  'scripts/licences/**',
  'scripts/data-files.ts',
  'scripts/font-files.ts',
  ...['entrypoints', 'components', 'utils', 'public'].map((folder) => `${folder}/**`),
];

/** Builds the extension for `target` (`chromium` or `firefox`). Throws an error if the build fails. */
export function build(target) {
  const print = fingerprint();
  const built = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', ...TARGETS[target].args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (built.status !== 0) {
    console.error(built.stdout, built.stderr);
    throw new Error(`The extension could not be built for ${target}; see the message above.`);
  }
  writeFileSync(stampOf(target), print);
}

/** Builds the extension for `target` if its sources have changed since the last build. Returns whether it was built. */
export function ensureBuilt(target) {
  if (isBuilt(target) && readFileSync(stampOf(target), 'utf8') === fingerprint()) return false;
  build(target);
  return true;
}

const stampOf = (target) => join(root, `${TARGETS[target].folder}.sources`);
const isBuilt = (target) => existsSync(stampOf(target)) && existsSync(join(root, TARGETS[target].folder, 'manifest.json'));

/** Returns a hash of all sources and of the Node.js version. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const path of globSync(SOURCES, { cwd: root }).sort()) {
    const file = join(root, path);
    if (statSync(file).isFile()) hash.update(`\n${path}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

// `node scripts/build.mjs TARGET` builds in a process of its own, while another process does something else.
if (import.meta.main) ensureBuilt(process.argv[2]);
