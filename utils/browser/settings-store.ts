import { browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';

/** The value stored under `settings`. The version is raised when its shape changes. Values of other versions are decoded if possible. */
interface Stored extends Settings {
  readonly version: 1;
}

/** The settings, and those that the view that wrote them knew before its own changes. Neither is decoded yet. */
interface Settings {
  readonly settings: unknown;
  readonly base: unknown;
}
const KEY = 'settings';

/**
 * The store of the settings. It is the browser's synchronised storage, which carries them to the reader's other computers if
 * synchronisation is on. The data that it returns is not decoded yet.
 */
export const settingsStore = {
  /** Returns the stored settings, or none if the store fails. */
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
  /** Calls `hear` with the stored settings whenever another view or another computer has changed them. Returns a function that stops it. */
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
