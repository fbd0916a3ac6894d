import type { Surface } from '../browsers/session';

/** The extension's own storage, as far as tests look into it. */
declare const chrome: {
  storage: { sync: { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
};

/** Waits until the browser's storage has a value of the settings. `path`: as `display.size`, below `settings`. */
export const waitForKeptSetting = (surface: Surface, path: string, value: unknown): Promise<unknown> =>
  surface.waitFor(
    `the setting ${path} to be kept as ${value}`,
    async (names: readonly string[], wanted: unknown) => {
      const kept = (await chrome.storage.sync.get()).settings as { settings?: unknown } | undefined;
      const found = names.reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], kept?.settings);
      return found === wanted;
    },
    path.split('.'),
    value,
  );

/** Keeps settings as if the reader had chosen them before: only the parts of `settings` that differ from the defaults. */
export const keepSettings = (surface: Surface, settings: object): Promise<void> =>
  surface.evaluate((chosen: object) => chrome.storage.sync.set({ settings: { version: 1, settings: chosen } }), settings);
