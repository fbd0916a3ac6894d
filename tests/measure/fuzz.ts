import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Runs the tests in `tests/fuzz` with more random cases than `npm test` does. Usage: `fuzz [--n CASES] [--seed S]`. CASES is 10,000 by
 * default, and the seed is chosen at random and printed. A failed test prints its seed and the smallest input that fails. The exit code is 1
 * if a test failed.
 */
export default async function measureFuzz(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { n: { type: 'string', default: '10000' }, seed: { type: 'string' } } });
  const cases = Number(values.n);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  if (!(Number.isInteger(cases) && cases > 0 && Number.isInteger(seed))) throw new Error('--n and --seed must be whole numbers.');
  console.log(`${cases} cases, seed ${seed}`);
  const command = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit', 'tests/fuzz'];
  const env = { ...process.env, FUZZ_CASES: String(cases), FUZZ_SEED: String(seed) };
  const [code] = await once(spawn(process.execPath, command, { cwd: ROOT, stdio: 'inherit', env }), 'exit');
  if (code !== 0) process.exitCode = 1;
}
