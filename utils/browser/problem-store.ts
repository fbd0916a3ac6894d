import { browser } from 'wxt/browser';
import type { ProblemEntry, Result } from '../model';
import { decodeProblems } from '../problems/decode-problems';
import { addEntries } from '../problems/problem-log';
import type { ProblemStore } from '../problems/report-problem';
import { anyBrowser } from './desktop-apis';
import { storageFailure } from './storage-failure';

/**
 * The value stored under `problems`. The version is incremented when the shape of the value changes. Values with another version are
 * ignored.
 */
interface Stored {
  readonly version: 1;
  readonly entries: readonly ProblemEntry[];
}
const KEY = 'problems';

/** The log of unexpected errors, which never leaves this computer. */
export const problemLog = {
  /** Returns the entries, the oldest first, or none if they cannot be read. */
  async read(): Promise<readonly ProblemEntry[]> {
    // A failure to read the log cannot be added to the log. The page that lists the entries then shows none.
    return entriesOf(await browser.storage.local.get(KEY).catch(() => ({})));
  },
  /** Deletes all entries. If the browser's storage refuses this, fails with `storageRefused`. */
  async clear(): Promise<Result<void>> {
    try {
      await navigator.locks.request(KEY, () => browser.storage.local.remove(KEY));
      return { ok: true, value: undefined };
    } catch (problem) {
      return { ok: false, error: storageFailure(problem) };
    }
  },
  /** Calls `hear` with the entries whenever they change. */
  watch(hear: (entries: readonly ProblemEntry[]) => void): void {
    browser.storage.local.onChanged.addListener((changes) => {
      if (KEY in changes) hear(entriesOf({ [KEY]: changes[KEY]?.newValue }));
    });
  },
};

/** The store through which a view logs unexpected errors. It stores nothing if the view's window is private. */
export const viewProblems: ProblemStore = {
  add: (entries) => addUnless(isPrivateView, entries),
};

/**
 * The store through which the background logs unexpected errors. It stores nothing while a private window is open, because the background
 * serves all windows and an error does not show which window it belongs to.
 */
export const backgroundProblems: ProblemStore = {
  add: (entries) => addUnless(async () => (await browser.tabs.query({})).some(({ incognito }) => incognito), entries),
};

/** Returns whether the view's window is private. Browsers on phones have no windows, but run the view itself in private mode. */
const isPrivateView = async (): Promise<boolean> =>
  anyBrowser.windows ? (await anyBrowser.windows.getCurrent()).incognito : browser.extension.inIncognitoContext;

/**
 * Adds entries to the log, unless `isPrivate` resolves to `true`. Changes run one at a time across all views, because each depends on the
 * result of the previous one.
 */
async function addUnless(isPrivate: () => Promise<boolean>, entries: readonly ProblemEntry[]): Promise<void> {
  try {
    if (await isPrivate()) return;
    await navigator.locks.request(KEY, async () => {
      const before = entriesOf(await browser.storage.local.get(KEY));
      const stored: Stored = { version: 1, entries: addEntries(before, entries) };
      await browser.storage.local.set({ [KEY]: stored });
    });
  } catch {
    // The failure is not reported, because the report would call this function again. The errors to be logged are already in the console.
  }
}

function entriesOf({ [KEY]: stored }: Readonly<Record<string, unknown>>): readonly ProblemEntry[] {
  const isKnown = typeof stored === 'object' && stored !== null && 'version' in stored && stored.version === 1 && 'entries' in stored;
  return isKnown ? decodeProblems(stored.entries) : [];
}
