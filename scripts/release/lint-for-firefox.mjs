import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const LINTER = resolve(import.meta.dirname, '../../node_modules/addons-linter/bin/addons-linter');

/**
 * Returns a sentence for each error of addons-linter, the checker of addons.mozilla.org and of `web-ext lint`, in a zip.
 * tests/e2e/firefox-lint.test.ts knows the warnings.
 */
export function lintForFirefox(zip) {
  const { stdout, stderr } = spawnSync(process.execPath, [LINTER, zip, '--output', 'json', '--boring'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const answer = parsed(stdout);
  if (!answer) return [`addons-linter failed: ${stderr || stdout}`];
  return answer.errors.map(({ code, message, file }) => `${code}${file ? ` in ${file}` : ''}: ${message}`);
}

function parsed(words) {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}
