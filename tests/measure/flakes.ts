import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../scripts/build.mjs';
import { startBusyLoops } from './support/busy-loops';
import { type Failure, failuresIn } from './support/failed-tests';

const ROOT = resolve(import.meta.dirname, '../..');
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');

/**
 * Runs the end-to-end tests repeatedly, and prints how often each test failed, with its first error message. The exit code is 1 if any test
 * failed. Usage: `flakes [--runs N] [--busy K] [FILE…]`. Runs all tests, or those in files whose paths contain FILE, N times (10 by
 * default) while K busy loops run (none by default).
 */
export default async function measureFlakes(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { runs: { type: 'string', default: '10' }, busy: { type: 'string', default: '0' } },
  });
  const runs = countOf('--runs', values.runs, 1);
  const busy = countOf('--busy', values.busy, 0);
  for (const browser of ['chromium', 'firefox'] as const) ensureBuilt(browser);
  const endBusyLoops = startBusyLoops(busy);
  const failures: Failure[] = [];
  try {
    for (let run = 1; run <= runs; run++) {
      const started = performance.now();
      const { passed, failed } = await runOnce(positionals);
      failures.push(...failed);
      console.log(
        `run ${run} of ${runs}: ${passed} passed, ${failed.length} failed, ${Math.round((performance.now() - started) / 1000)} s`,
      );
    }
  } finally {
    endBusyLoops();
  }
  print(failures, runs);
  if (failures.length > 0) process.exitCode = 1;
}

function countOf(option: string, value: string, least: number): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < least) throw new Error(`${option} must be a whole number of at least ${least}, not «${value}».`);
  return count;
}

async function runOnce(files: readonly string[]): Promise<{ readonly passed: number; readonly failed: readonly Failure[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-flakes-'));
  const report = join(folder, 'report.json');
  try {
    const child = spawn(
      process.execPath,
      [
        VITEST,
        'run',
        '--project',
        'e2e',
        '--reporter=json',
        `--outputFile=${report}`,
        ...files.map((file) => relative(ROOT, resolve(file))),
      ],
      { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let complaints = '';
    child.stderr.on('data', (chunk) => {
      complaints += chunk;
    });
    await new Promise((ended) => child.once('exit', ended));
    return failuresIn(readFileSync(report, 'utf8'), complaints);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(failures: readonly Failure[], runs: number): void {
  const byTest = Map.groupBy(failures, ({ test }) => test);
  for (const [test, [first, ...others]] of [...byTest].sort(([, a], [, b]) => b.length - a.length))
    console.log(`\n${others.length + 1} of ${runs}: ${test}\n  ${first?.message.replaceAll('\n', '\n  ')}`);
  console.log(`\n${byTest.size} tests failed at least once in ${runs} run${runs === 1 ? '' : 's'}.`);
}
