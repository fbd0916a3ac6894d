// Installs the locked dependencies where they are missing or stale. Runs under any Node.js from 20 and without node_modules:
// it is what makes `npm start` and `npm test` work on a fresh clone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const onWindows = process.platform === 'win32';
const stamp = join(root, 'node_modules', '.bootstrap');
const bundledNode = join(root, 'node_modules', '.bin', onWindows ? 'node.cmd' : 'node');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

const isCurrent = existsSync(bundledNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
if (!isCurrent) {
  console.error('Installing dependencies (first run only) …');
  const npm = process.env.npm_execpath;
  // The Node.js that runs npm: the bundled one may be this very process, and `npm ci` deletes it.
  const node = process.env.npm_node_execpath ?? process.execPath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // Everything goes to standard error, so that `npm start -- --json` prints JSON alone.
  const options = { cwd: root, stdio: ['ignore', process.stderr, process.stderr] };
  const install = npm ? spawnSync(node, [npm, ...args], options) : spawnSync('npm', args, { ...options, shell: onWindows });
  if (install.status !== 0) stop('The dependencies could not be installed. See the message above; is the npm registry reachable?');
  const check = spawnSync(bundledNode, ['-v'], { encoding: 'utf8', shell: onWindows });
  if (check.status !== 0) stop('Node.js 24 did not install with the dependencies (package "node"). Were install scripts blocked?');
  writeFileSync(stamp, wanted);
}
// The types that WXT derives from the project; tsconfig.json builds on them.
if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
  const prepare = spawnSync(bundledNode, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: onWindows,
  });
  if (prepare.status !== 0) stop('WXT could not prepare the project; see the message above.');
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
