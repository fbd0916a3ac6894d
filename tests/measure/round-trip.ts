import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { SavedList } from '../../utils/library/library';
import { hashOfContent } from '../library/support/library-content';
import { bytesOf, checkIntegrity, databaseOf } from '../library/support/memory-database';
import { backUpByPage, restoreByPage } from './support/backup-by-page';
import { type Kind, openSession } from './support/extension-session';
import { callLibrary } from './support/library-call';
import { madeLibrary } from './support/made-library';
import type { ExtensionSession } from './support/session-types';

/** The browsers through which the library travels. In each it is restored, backed up, deleted and restored from that backup. */
const JOURNEY: readonly Kind[] = ['chromium', 'firefox', 'chromium'];

/**
 * Carries a library of N invented articles from Chromium to Firefox and back, and compares everything in it by hash before and after each
 * step. Usage: `round-trip --articles N`. Prints the size of the backup and the seconds of each step. The exit code is 1 if anything
 * differs.
 */
export default async function measureRoundTrip(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { articles: { type: 'string', default: '300' } } });
  const made = await madeLibrary(Number(values.articles));
  const bytes = bytesOf(made);
  const hash = hashOfContent(made);
  made.close();
  let file: Uint8Array = new Uint8Array(gzipSync(bytes));
  const steps: object[] = [];
  let differences = 0;
  for (const kind of JOURNEY) {
    const step = await travel(kind, file, hash);
    differences += step.differences;
    file = step.file;
    steps.push({ browser: kind, megabytes: Math.round(file.length / 1e5) / 10, ...step.seconds, differences: step.differences });
    console.error(steps.at(-1));
  }
  console.log(JSON.stringify({ articles: Number(values.articles), uncompressed: Math.round(bytes.length / 1e5) / 10, steps, differences }));
  process.exitCode = differences === 0 ? 0 : 1;
}

async function travel(kind: Kind, arrived: Uint8Array, hash: string) {
  const profile = mkdtempSync(join(tmpdir(), `dramatis-round-trip-${kind}-`));
  const session = await openSession(kind, profile);
  try {
    const restored = await restoreByPage(session, arrived, 'replace');
    const first = await backUpByPage(session);
    const isEqual = (await hashIn(first.file)) === hash;
    await deleteAll(session);
    const again = await restoreByPage(session, first.file, 'replace');
    const second = await backUpByPage(session);
    const isEqualAgain = (await hashIn(second.file)) === hash;
    const merged = await restoreByPage(session, first.file, 'merge');
    const third = await backUpByPage(session);
    const isEqualMerged = (await hashIn(third.file)) === hash;
    const seconds = { restored, backedUp: first.time, restoredAgain: again, merged };
    return {
      file: second.file,
      differences: [isEqual, isEqualAgain, isEqualMerged].filter((is) => !is).length,
      seconds: Object.fromEntries(Object.entries(seconds).map(([name, time]) => [name, Math.round(time / 100) / 10])),
    };
  } finally {
    await session.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Deletes all articles, as the reader does. */
async function deleteAll(session: ExtensionSession): Promise<void> {
  for (;;) {
    const list = await callLibrary<SavedList>(session, { call: 'list', page: { limit: 200 } });
    if (!list.ok) throw new Error(JSON.stringify(list.error));
    if (list.value.total === 0) return;
    const removed = await callLibrary(session, { call: 'removeMany', ids: list.value.articles.map(({ id }) => id) });
    if (!removed.ok) throw new Error(JSON.stringify(removed.error));
  }
}

async function hashIn(file: Uint8Array): Promise<string> {
  const database = await databaseOf(new Uint8Array(gunzipSync(file)));
  checkIntegrity(database);
  const hash = hashOfContent(database);
  database.close();
  return hash;
}
