import { signal } from '@preact/signals';
import type { Settings } from '../model';
import { decodeSettings } from '../settings/decode-settings';
import { DEFAULT_SETTINGS } from '../settings/defaults';

/** Where settings are kept; what comes from there is not trusted. */
export interface SettingsStore {
  read(): Promise<unknown>;
  write(settings: Settings): Promise<boolean>;
  watch(hear: (settings: unknown) => void): () => void;
}

/** Milliseconds: browsers let storage that they sync be written twice a second, and a slider that is dragged changes more often. */
const REST_MS = 600;

/** Is what the view calls its `SettingsControls`. */
export type SettingsState = ReturnType<typeof createSettings>;

/**
 * The settings of one surface: shown at once as they are changed, and in step with the other surfaces. The first change is kept at once, since a popup
 * may be gone the next moment; what follows on its heels is kept together.
 */
export function createSettings(store: SettingsStore) {
  const value = signal<Settings>(DEFAULT_SETTINGS);
  /** Not kept yet. */
  let isNewer = false;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const write = async () => {
    if (!isNewer) return;
    isNewer = false;
    clearTimeout(rest);
    rest = setTimeout(() => {
      rest = undefined;
      void write();
    }, REST_MS);
    await store.write(value.value);
  };
  // While something is being changed here it is newer than what is heard, which may be its own echo.
  const take = (kept: unknown) => {
    if (!isNewer && rest === undefined) value.value = decodeSettings(kept);
  };
  const stop = store.watch(take);
  return {
    value,
    /** What was kept before. Until it is there everything is as by default. */
    async load(): Promise<void> {
      take(await store.read());
    },
    change(edit: (before: Settings) => Settings): void {
      value.value = edit(value.value);
      isNewer = true;
      if (rest === undefined) void write();
    },
    /** Keeps what was changed without waiting: the surface is about to go. */
    flush: write,
    /** Keeps what was changed and hears of no more. */
    async close(): Promise<void> {
      stop();
      await write();
      clearTimeout(rest);
    },
  };
}
