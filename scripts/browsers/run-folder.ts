import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The environment variable that names the folder of this run. */
const RUN = 'DRAMATIS_TEST_RUN';

/** Makes the folder for all files that the workers write. Runs once before the tests. The returned function deletes it after them. */
export default async function makeRunFolder(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'dramatis-run-'));
  process.env[RUN] = folder;
  // A browser that is ending may still write for a moment.
  return () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

/** Makes an empty folder whose name begins with `prefix`. During a run of the tests it is part of the folder of that run. */
export const makeFolder = (prefix: string): Promise<string> => mkdtemp(join(process.env[RUN] ?? tmpdir(), prefix));
