import { browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';

/**
 * The value stored under `settings`. The version is incremented when the shape of the value changes. A value with another version is still
 * decoded if possible.
 */
interface Stored extends Settings {
  readonly version: 1;
}

/** The settings after a change by a view, and the settings that this view had before the change (`base`). Neither has been decoded yet. */
interface Settings {
  readonly settings: unknown;
  readonly base: unknown;
}
const KEY = 'settings';

/**
 * The store for the settings. It uses the browser's synchronised storage, which copies the settings to the reader's other computers if
 * synchronisation is on. The returned data has not been decoded yet.
 */
export const settingsStore = {
  /** Returns the stored settings. The fields are `undefined` if the settings cannot be read. */
  async read(): Promise<Settings> {
    const kept: Readonly<Record<string, unknown>> = await browser.storage.sync.get(KEY).catch((problem: unknown) => {
      reportProblem('settings.read', problem);
      return {};
    });
    return settingsOf(kept[KEY]);
  },
  /** Stores the settings and returns whether that succeeded. */
  async write({ settings, base }: Settings): Promise<boolean> {
    const stored: Stored = { version: 1, settings, base };
    try {
      await browser.storage.sync.set({ [KEY]: stored });
      return true;
    } catch (problem) {
      reportProblem('settings.write', problem);
      return false;
    }
  },
  /**
   * Calls `hear` with the stored settings whenever another view or another computer has changed them. Returns a function that removes the
   * listener.
   */
  watch(hear: (stored: Settings) => void): () => void {
    const listen = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
      if (KEY in changes) hear(settingsOf(changes[KEY]?.newValue));
    };
    browser.storage.sync.onChanged.addListener(listen);
    return () => browser.storage.sync.onChanged.removeListener(listen);
  },
};

function settingsOf(stored: unknown): Settings {
  const { settings, base } = (typeof stored === 'object' && stored !== null ? stored : {}) as Readonly<Record<string, unknown>>;
  return { settings, base };
}
