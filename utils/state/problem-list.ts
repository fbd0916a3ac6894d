import { signal } from '@preact/signals';
import type { ProblemControls } from '../controls/problems';
import type { ProblemEntry, ProblemNotice, Result } from '../model';
import { writeProblems } from '../problems/write-problems';

/** The browser functions that the list of problems needs. */
export interface ProblemListPorts {
  read(): Promise<readonly ProblemEntry[]>;
  clear(): Promise<Result<void>>;
  /** Calls `hear` with the entries whenever they have changed. */
  watch(hear: (entries: readonly ProblemEntry[]) => void): void;
  /** Copies text. Returns `false` if the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Returns the versions of the extension and the browser. */
  versions(): string;
}

export interface ProblemList extends ProblemControls {
  /** Loads the entries and keeps them up to date from then on. */
  load(): Promise<void>;
}

/** Creates the list of logged problems, which can be copied and cleared. */
export function createProblemList(ports: ProblemListPorts): ProblemList {
  const entries = signal<readonly ProblemEntry[]>([]);
  const notice = signal<ProblemNotice | null>(null);
  const load = async (): Promise<void> => {
    entries.value = await ports.read();
  };
  return {
    entries,
    notice,
    async load() {
      ports.watch((changed) => {
        entries.value = changed;
      });
      await load();
    },
    async copy() {
      const isCopied = await ports.copy(writeProblems(entries.value, ports.versions()));
      notice.value = { name: isCopied ? 'copied' : 'notCopied' };
    },
    async clear() {
      const cleared = await ports.clear();
      notice.value = cleared.ok ? { name: 'cleared' } : { name: 'failed', code: cleared.error.code };
      await load();
    },
  };
}
