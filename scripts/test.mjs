// `npm test` runs all checks and tests, the cheapest first, and stops at the first stage that fails. The last line of its output is `N
// passed, N failed`.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { ensureChromium, ensureFirefox } from './browsers/install-browsers.mjs';

const root = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'dramatis-test-'));
const total = { passed: 0, failed: 0 };

/** The stages in steps. The lists of a step run side by side, and the stages of a list one after another. */
const STEPS = [
  [[['preparation', () => check(tool('wxt/bin/wxt.mjs'), 'prepare')]]],
  [
    [
      ['types', () => check(program('tsc'), '--noEmit', '--singleThreaded')],
      ['types of the pure folders', () => check(program('tsc'), '--noEmit', '-p', 'tsconfig.pure.json')],
    ],
    // The builds are in one list, because they write some of the same files.
    [
      ['lint', () => check(program('biome'), 'check', '.')],
      ['exports and dependencies without a user', () => check(program('knip'), '--no-progress')],
      ['build for Chromium', () => check([process.execPath, join(root, 'scripts/build.mjs')], 'chromium')],
      ['build for Firefox', () => check([process.execPath, join(root, 'scripts/build.mjs')], 'firefox')],
    ],
  ],
  // The test stages have two workers each, so they run one after another. In parallel they take 50% longer.
  [[['unit tests', () => runTests('unit')]]],
  [[['component tests', () => runTests('components')]]],
  [[['browsers', () => attempt(async () => ({ chromium: await ensureChromium(), firefox: await ensureFirefox() }))]]],
  [[['end-to-end tests', () => runTests('e2e')]]],
];

let hasFailed = false;
for (const lists of STEPS) await Promise.all(lists.map(runStages));
rmSync(reports, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs stages one after another until one fails, here or in another list. Prints a line for each. */
async function runStages(stages) {
  for (const [name, run] of stages) {
    if (hasFailed) return;
    const started = performance.now();
    const isFine = await run();
    console.log(`${isFine ? 'ok' : 'FAILED'}  ${name}  ${((performance.now() - started) / 1000).toFixed(1)} s`);
    hasFailed ||= !isFine;
  }
}

/** Returns the command that runs a package's script with the current Node.js. */
function tool(path) {
  return [process.execPath, join(root, 'node_modules', path)];
}

/** Returns the command for a program in node_modules/.bin. */
function program(name) {
  return [join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)];
}

/** Runs a command, prints its output only if it fails, and returns whether it succeeded. */
async function check([command, ...first], ...args) {
  try {
    const options = { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' };
    const running = spawn(command, [...first, ...args], options);
    const [output, problems, [status]] = await Promise.all([text(running.stdout), text(running.stderr), once(running, 'close')]);
    if (status !== 0) console.log(output, problems);
    return count(status === 0);
  } catch (problem) {
    // The command could not be started.
    console.log(problem);
    return count(false);
  }
}

async function attempt(act) {
  try {
    await act();
    return count(true);
  } catch (problem) {
    console.log(problem instanceof Error ? problem.message : problem);
    return count(false);
  }
}

function count(isFine) {
  total[isFine ? 'passed' : 'failed'] += 1;
  return isFine;
}

/** Runs a Vitest project and returns whether it passed. A test file that fails to load counts as one failure. */
function runTests(project) {
  const report = join(reports, `${project}.json`);
  const [command, ...first] = tool('vitest/vitest.mjs');
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const done = spawnSync(command, [...first, ...args], { cwd: root, stdio: 'inherit' });
  if (!existsSync(report)) return count(false);
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  const failed = numFailedTests + unloaded;
  total.passed += numPassedTests;
  total.failed += failed;
  printFailed(testResults);
  // Vitest also fails if an error occurs outside the tests.
  return failed === 0 && done.status !== 0 ? count(false) : failed === 0;
}

/** Prints each failed test again, with the first lines of its message, so that all of them can be seen at the end of a long report. */
function printFailed(testResults) {
  for (const { name, message, assertionResults } of testResults) {
    const file = relative(root, name);
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === 'failed') console.log(`failed: ${file}: ${fullName}\n${firstLines(failureMessages.join('\n'))}`);
    if (message && assertionResults.length === 0) console.log(`failed: ${file}\n${firstLines(message)}`);
  }
}

function firstLines(message) {
  return message
    .split('\n', 3)
    .map((line) => `  ${line}`.slice(0, 400))
    .join('\n');
}
