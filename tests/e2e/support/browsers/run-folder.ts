import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The environment variable that names the folder of this run. */
const RUN = 'DRAMATIS_TEST_RUN';

/** Makes the folder of everything that this run of the tests writes, for every worker. Runs once before the tests; what it returns runs after them. */
export default async function makeRunFolder(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'dramatis-run-'));
  process.env[RUN] = folder;
  // A browser that is ending may still write for a moment.
  return () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

/** Makes an empty folder whose name begins with `prefix`. It goes with the run of the tests, if it is in one. */
export const makeFolder = (prefix: string): Promise<string> => mkdtemp(join(process.env[RUN] ?? tmpdir(), prefix));
