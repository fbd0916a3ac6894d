// Builds the extension; silent where all goes well. Throws one sentence, with the builder's own words above it, where it does not.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const TARGETS = { chromium: [], firefox: ['-b', 'firefox', '--mv3'] };

/** `target` is `chromium` or `firefox`. */
export function build(target) {
  const built = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', ...TARGETS[target]], { cwd: root, encoding: 'utf8' });
  if (built.status === 0) return;
  console.error(built.stdout, built.stderr);
  throw new Error(`The extension could not be built for ${target}; see the message above.`);
}
