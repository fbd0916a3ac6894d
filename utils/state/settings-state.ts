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

/** Milliseconds: a slider that is dragged is one change. */
const SETTLED_MS = 250;

/** Is what the view calls its `SettingsControls`. */
export type SettingsState = ReturnType<typeof createSettings>;

/** The settings of one surface: shown at once as they are changed, kept a moment later, and in step with the other surfaces. */
export function createSettings(store: SettingsStore) {
  const value = signal<Settings>(DEFAULT_SETTINGS);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = async () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    await store.write(value.value);
  };
  const stop = store.watch((kept) => {
    // What is being changed here is newer.
    if (timer === undefined) value.value = decodeSettings(kept);
  });
  return {
    value,
    /** What was kept before. Until it is there everything is as by default. */
    async load(): Promise<void> {
      const kept = decodeSettings(await store.read());
      if (timer === undefined) value.value = kept;
    },
    change(edit: (before: Settings) => Settings): void {
      value.value = edit(value.value);
      clearTimeout(timer);
      timer = setTimeout(write, SETTLED_MS);
    },
    /** Keeps what was changed without waiting: the surface is about to go. */
    flush: write,
    /** Keeps what was changed and hears of no more. */
    async close(): Promise<void> {
      stop();
      await write();
    },
  };
}
