import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
/** Packages that handle hostile pages. Only their newest releases get security fixes. */
const MUST_BE_NEWEST = ['@mozilla/readability', 'dompurify'];
// Without retries, so that the answer comes soon if there is no network.
const VIEW = ['--json', '--prefer-online', '--fetch-retries=0', '--fetch-timeout=20000', '--loglevel=error'];

/**
 * Compares the locked versions of the packages that handle hostile pages with their newest releases, and returns a sentence for each that is
 * older or cannot be compared. `env` is the environment for npm.
 */
export async function packagesToUpdate(env = process.env) {
  const { packages } = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8'));
  const sentences = MUST_BE_NEWEST.map(async (name) => {
    const { version } = packages[`node_modules/${name}`];
    const newest = await newestOf(name, env);
    if (newest.version === version) return [];
    return newest.version
      ? [`${name} ${version} is not the newest release, which is ${newest.version}. Update it and run all tests.`]
      : [`The npm registry cannot be reached, so it is unknown whether ${name} ${version} is the newest release: ${newest.reason}`];
  });
  return (await Promise.all(sentences)).flat();
}

async function newestOf(name, env) {
  try {
    const options = { cwd: root, env, shell: process.platform === 'win32' };
    const { stdout } = await promisify(execFile)('npm', ['view', name, 'version', ...VIEW], options);
    return { version: JSON.parse(stdout) };
  } catch (problem) {
    return { reason: reasonIn(problem) };
  }
}

/** Returns npm's own words about a failure: with `--json` they are on standard output, otherwise on standard error. */
function reasonIn({ stdout = '', stderr = '', message }) {
  try {
    return JSON.parse(stdout).error.summary;
  } catch {
    return stderr.trim().split('\n')[0] || message;
  }
}
