// Installs the dependencies in package-lock.json if they are missing or out of date. Requires only Node.js 20 or later, so `npm start` and
// `npm test` work on a fresh clone.
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
  // Runs npm with the Node.js that npm itself was started with. This script may be running in the Node.js from node_modules, which `npm ci`
  // deletes.
  const node = process.env.npm_node_execpath ?? process.execPath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // Sends all output to standard error, so that `npm start -- --json` prints only JSON to standard output.
  const options = { cwd: root, stdio: ['ignore', process.stderr, process.stderr] };
  const install = npm ? spawnSync(node, [npm, ...args], options) : spawnSync('npm', args, { ...options, shell: onWindows });
  if (install.status !== 0)
    stop('The dependencies could not be installed. See the message above, and check that the npm registry is reachable.');
  const check = spawnSync(bundledNode, ['-v'], { encoding: 'utf8', shell: onWindows });
  if (check.status !== 0)
    stop('Node.js 24 (package "node") was not installed with the dependencies. Check that npm may run install scripts.');
  writeFileSync(stamp, wanted);
}
// tsconfig.json extends a configuration file that `wxt prepare` generates, so the file must exist.
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
