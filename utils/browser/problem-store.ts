import { browser } from 'wxt/browser';
import type { ProblemEntry, Result } from '../model';
import { addEntries, decodeProblems } from '../problems/problem-log';
import type { ProblemStore } from '../problems/report-problem';
import { storageFailure } from './storage-failure';

/** The value stored under `problems`. The version is raised when its shape changes; values of other versions are ignored. */
interface Stored {
  readonly version: 1;
  readonly entries: readonly ProblemEntry[];
}
const KEY = 'problems';

/** The log of unexpected errors, which never leaves this computer. */
export const problemLog = {
  /** Returns the entries, the oldest first, or none if the store fails. */
  async read(): Promise<readonly ProblemEntry[]> {
    // If the log cannot be read, this problem cannot be stored in it either. The page that lists the entries then shows none.
    return entriesOf(await browser.storage.local.get(KEY).catch(() => ({})));
  },
  /** Deletes all entries. Error: `storageRefused`. */
  async clear(): Promise<Result<void>> {
    try {
      await navigator.locks.request(KEY, () => browser.storage.local.remove(KEY));
      return { ok: true, value: undefined };
    } catch (problem) {
      return { ok: false, error: storageFailure(problem) };
    }
  },
  /** Calls `hear` with the entries whenever they have changed. */
  watch(hear: (entries: readonly ProblemEntry[]) => void): void {
    browser.storage.local.onChanged.addListener((changes) => {
      if (KEY in changes) hear(entriesOf({ [KEY]: changes[KEY]?.newValue }));
    });
  },
};

/** Stores the problems of a view, unless its window is private. */
export const viewProblems: ProblemStore = {
  add: (entries) => addUnless(async () => (await browser.windows.getCurrent()).incognito, entries),
};

/**
 * Stores the problems of the background, unless any private window is open. The background serves all windows, and an error does not show
 * which window it belongs to.
 */
export const backgroundProblems: ProblemStore = {
  add: (entries) => addUnless(async () => (await browser.windows.getAll()).some(({ incognito }) => incognito), entries),
};

/** Adds entries to the log. Changes run one at a time across all views, since each depends on what was stored before. */
async function addUnless(isPrivate: () => Promise<boolean>, entries: readonly ProblemEntry[]): Promise<void> {
  try {
    if (await isPrivate()) return;
    await navigator.locks.request(KEY, async () => {
      const before = entriesOf(await browser.storage.local.get(KEY));
      const stored: Stored = { version: 1, entries: addEntries(before, entries) };
      await browser.storage.local.set({ [KEY]: stored });
    });
  } catch {
    // Reporting this failure would call this function again. The problems themselves are already in the console.
  }
}

function entriesOf({ [KEY]: stored }: Readonly<Record<string, unknown>>): readonly ProblemEntry[] {
  const isKnown = typeof stored === 'object' && stored !== null && 'version' in stored && stored.version === 1 && 'entries' in stored;
  return isKnown ? decodeProblems(stored.entries) : [];
}
