import type { Surface } from '../browsers/session';

/** The extension's own storage, as far as tests look into it. */
declare const chrome: {
  storage: Record<'sync' | 'session' | 'local', { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void> }>;
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

/** Returns the place of the reader that the browser keeps for the open tab, as JSON. */
export const keptPlace = (surface: Surface): Promise<string> =>
  surface.evaluate(async () => {
    const kept = await chrome.storage.session.get();
    const stands = Object.entries(kept).filter(([key]) => key.startsWith('stand:'));
    return JSON.stringify(stands.map(([key, stand]) => [key, (stand as { place: unknown }).place]));
  });

/** Moves the reader to another place, and waits until the browser keeps it. */
export async function untilKept(surface: Surface, move: () => Promise<unknown>): Promise<void> {
  const before = await keptPlace(surface);
  await move();
  await surface.waitFor(
    'the new place to be kept',
    async (old: string) => {
      const kept = await chrome.storage.session.get();
      const stands = Object.entries(kept).filter(([key]) => key.startsWith('stand:'));
      return JSON.stringify(stands.map(([key, stand]) => [key, (stand as { place: unknown }).place])) !== old;
    },
    before,
  );
}
