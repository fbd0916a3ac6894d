import type { Surface } from '../../../../scripts/browsers/session';

/** The part of the extension API that this file uses. */
declare const chrome: {
  storage: { sync: { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
};

/** Waits until a setting is stored with the given value. `path` is the path of the setting, such as `display.size`. */
export const waitForKeptSetting = (surface: Surface, path: string, value: unknown): Promise<unknown> =>
  surface.waitFor(
    `the setting ${path} to be stored as ${value}`,
    async (names: readonly string[], wanted: unknown) => {
      const kept = (await chrome.storage.sync.get()).settings as { settings?: unknown } | undefined;
      const found = names.reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], kept?.settings);
      return found === wanted;
    },
    path.split('.'),
    value,
  );

/** Stores settings as if the reader had chosen them before. `settings` contains only the values that differ from the defaults. */
export const keepSettings = (surface: Surface, settings: object): Promise<void> =>
  surface.evaluate((chosen: object) => chrome.storage.sync.set({ settings: { version: 1, settings: chosen } }), settings);
