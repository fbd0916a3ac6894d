import { browser } from 'wxt/browser';

/** What is kept under `settings`. Raised when its shape changes; what has another version is decoded as far as it is understood. */
interface Stored {
  readonly version: 1;
  readonly settings: unknown;
}
const KEY = 'settings';

/**
 * Settings, in the browser's own storage for them: where the reader has its sync on, the browser carries them to the reader's other machines. What
 * it hands out is still to be decoded.
 */
export const settingsStore = {
  /** A store that fails has nothing. */
  async read(): Promise<unknown> {
    const kept: Readonly<Record<string, unknown>> = await browser.storage.sync.get(KEY).catch((problem: unknown) => {
      console.warn('settings: the store could not be read', problem);
      return {};
    });
    return settingsOf(kept[KEY]);
  },
  /** Whether they were kept. */
  async write(settings: unknown): Promise<boolean> {
    const stored: Stored = { version: 1, settings };
    try {
      await browser.storage.sync.set({ [KEY]: stored });
      return true;
    } catch (problem) {
      console.warn('settings: they could not be kept', problem);
      return false;
    }
  },
  /** Calls with what is kept now whenever another surface, or another machine, has changed it. Returns what ends it. */
  watch(hear: (settings: unknown) => void): () => void {
    const listen = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
      if (KEY in changes) hear(settingsOf(changes[KEY]?.newValue));
    };
    browser.storage.sync.onChanged.addListener(listen);
    return () => browser.storage.sync.onChanged.removeListener(listen);
  },
};

const settingsOf = (stored: unknown): unknown =>
  typeof stored === 'object' && stored !== null && 'settings' in stored ? stored.settings : undefined;
