import { expect } from 'vitest';
import { NO_ANNOTATIONS } from '../../../utils/annotate/annotations';
import { createLibraryOwner } from '../../../utils/library/library-owner';
import type {
  BackupContents,
  MadeBackup,
  Reading,
  RestoreEnd,
  RestoreMode,
  RestoreProgress,
  RestoreResult,
  Result,
} from '../../../utils/model';
import { type MemoryStorage, memoryStorage } from './memory-storage';

/** A library in memory with its owner, for tests of backups. */
export interface OwnedLibrary {
  readonly storage: MemoryStorage;
  /** Sends a request and returns its answer. */
  readonly answer: (request: object) => Promise<Result<unknown>>;
  /** Sends a request that must succeed. */
  ask<T>(request: object): Promise<T>;
  /** Saves readings, and returns their ids. */
  save(...readings: readonly Reading[]): Promise<readonly number[]>;
  /** Makes a backup and returns its file. */
  backUp(settings?: string): Promise<Uint8Array>;
  /** Puts a file into the safe and opens it as a backup. */
  open(file: Uint8Array): Promise<Result<BackupContents>>;
  /** Restores a file that must be sound. */
  restore(file: Uint8Array, mode: RestoreMode, bringsBack?: boolean): Promise<RestoreResult>;
}

const TOKEN = 'token-0001';
let tokens = 0;

/** Returns a library whose owner believes that it is `now`. */
export function ownedLibrary(now: () => number, storage: MemoryStorage = memoryStorage()): OwnedLibrary {
  const answer = createLibraryOwner(storage, now) as OwnedLibrary['answer'];
  async function ask<T>(request: object): Promise<T> {
    const result = await answer(request);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value as T;
  }
  const open = (file: Uint8Array) => {
    const name = `incoming-${now()}.sqlite`;
    storage.safe.set(name, file);
    return answer({ call: 'openBackup', file: name }) as Promise<Result<BackupContents>>;
  };
  return {
    storage,
    answer,
    ask,
    open,
    async save(...readings) {
      const ids: number[] = [];
      for (const reading of readings) {
        const { summary } = await ask<{ summary: { id: number } }>({ call: 'save', known: NO_ANNOTATIONS, reading });
        ids.push(summary.id);
      }
      return ids;
    },
    async backUp(settings = '{}') {
      const { file, bytes } = await ask<MadeBackup>({ call: 'backUp', settings });
      const made = storage.safe.get(file) ?? new Uint8Array();
      expect(made.length).toBe(bytes);
      await ask({ call: 'dropBackup', file });
      return made;
    },
    async restore(file, mode, bringsBack = false) {
      const opened = await open(file);
      if (!opened.ok) throw new Error(JSON.stringify(opened.error));
      let progress = await ask<RestoreProgress>({ call: 'beginRestore', mode, bringsBack });
      while (progress.done < progress.total) progress = await ask<RestoreProgress>({ call: 'stepRestore' });
      tokens += 1;
      const end = await ask<RestoreEnd>({ call: 'finishRestore', token: `${TOKEN}${tokens}` });
      if (end.name !== 'restored') throw new Error(end.name);
      return end.result;
    },
  };
}
