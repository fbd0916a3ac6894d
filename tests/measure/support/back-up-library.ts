import type { LibraryRequest } from '../../../utils/library/library-calls';
import type { MadeBackup, RestoreEnd, RestoreMode, RestoreProgress } from '../../../utils/model';
import { changeWithoutPause } from './change-library';
import { callLibrary } from './library-call';
import type { Ledger } from './library-ledger';
import type { ExtensionSession } from './session-types';

/** The number of changes between a backup and its restore. */
const CHANGES = 8;

/** Makes a backup, and then changes the library, so that both differ. Returns the name of the backup in the safe. */
export async function backUpAndChange(session: ExtensionSession, ledger: Ledger, mode: RestoreMode): Promise<string> {
  const { file } = await ask<MadeBackup>(session, { call: 'backUp', settings: '{}' });
  // A merge takes nothing away and leaves deleted articles deleted, so afterwards the library is as it was before.
  const state = mode === 'replace' ? withoutRemoved(ledger) : null;
  await changeWithoutPause(session, ledger, CHANGES);
  ledger.backedUp = state;
  return file;
}

const withoutRemoved = ({ articles }: Ledger): Ledger['backedUp'] => new Map([...articles].filter(([, { isRemoved }]) => !isRemoved));

/** Makes backups, with a change after each, until the browser is killed. */
export async function backUpWithoutPause(session: ExtensionSession, ledger: Ledger): Promise<void> {
  await untilClosed(ledger, async () => {
    await ask<MadeBackup>(session, { call: 'backUp', settings: '{}' });
    await changeWithoutPause(session, ledger, 1);
  });
}

/** Restores a backup again and again until the browser is killed. */
export async function restoreWithoutPause(session: ExtensionSession, ledger: Ledger, file: string, mode: RestoreMode): Promise<void> {
  await untilClosed(ledger, async () => {
    await ask(session, { call: 'openBackup', file });
    let progress = await ask<RestoreProgress>(session, { call: 'beginRestore', mode, bringsBack: false });
    while (progress.done < progress.total) progress = await ask<RestoreProgress>(session, { call: 'stepRestore' });
    const end = await ask<RestoreEnd>(session, { call: 'finishRestore', token: `kill-${Math.random().toString(36).slice(2)}` });
    if (end.name !== 'restored') throw new Error(end.name);
    if (ledger.backedUp) ledger.articles = new Map(ledger.backedUp);
    ledger.acknowledged += 1;
  });
}

/** Repeats work until the browser is killed. Requests may fail only then. */
async function untilClosed(ledger: Ledger, work: () => Promise<void>): Promise<void> {
  while (!ledger.isClosed) {
    try {
      await work();
    } catch (error) {
      if (!ledger.isClosed) throw new Error('A request failed before the kill.', { cause: error });
    }
  }
}

async function ask<T>(session: ExtensionSession, request: LibraryRequest): Promise<T> {
  const answer = await callLibrary<T>(session, request);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}
