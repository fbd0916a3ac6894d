import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The environment variable that holds the path of the temporary folder for this test run. */
const RUN = 'DRAMATIS_TEST_RUN';

/**
 * Creates the folder for everything that the test workers write, and returns a function that deletes it. Vitest calls this function once
 * before all tests, and the returned function after them.
 */
export default async function makeRunFolder(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'dramatis-run-'));
  process.env[RUN] = folder;
  // A browser that is closing may still be writing for a moment, so this retries.
  return () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

/** Creates an empty temporary folder whose name begins with `prefix`. During a test run, it is created inside the folder for that run. */
export const makeFolder = (prefix: string): Promise<string> => mkdtemp(join(process.env[RUN] ?? tmpdir(), prefix));
