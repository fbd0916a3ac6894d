import { signal } from '@preact/signals';
import type { Settings } from '../model';
import { decodeSettings } from '../settings/decode-settings';
import { DEFAULT_SETTINGS } from '../settings/defaults';
import { isSame, mergeSettings } from '../settings/merge-settings';

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
 * The settings of one surface: shown at once as they are changed, and in step with the other surfaces, setting by setting. The first change is kept at
 * once, since a popup may be gone the next moment; what follows on its heels is kept together.
 */
export function createSettings(store: SettingsStore) {
  const value = signal<Settings>(DEFAULT_SETTINGS);
  /** What is kept, as far as it was heard. */
  let kept: Settings = DEFAULT_SETTINGS;
  /** What is on its way there. */
  let sent: Settings | null = null;
  /** What the store did not take: it is not asked again before there is something else. */
  let refused: Settings | null = null;
  let isLoading = false;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const write = async () => {
    const next = value.value;
    // It is kept as a whole: before it is known what there is, that would be lost.
    if (isLoading || next === refused || isSame(next, sent ?? kept)) return;
    sent = next;
    clearTimeout(rest);
    rest = setTimeout(() => {
      rest = undefined;
      void write();
    }, REST_MS);
    const isKept = await store.write(next);
    if (!isKept) refused = next;
    if (sent !== next) return;
    sent = null;
    if (isKept) kept = next;
  };
  const take = (heard: unknown) => {
    const there = decodeSettings(heard);
    const isOurs = sent !== null && isSame(sent, there);
    // What is still on its way counts as changed here, so that what two surfaces keep at the same time comes together. What has just arrived there
    // is ours: only what was changed since counts, even back to what was kept before.
    value.value = mergeSettings(isOurs ? there : kept, value.value, there);
    kept = there;
    if (isOurs) sent = null;
    if (rest === undefined) void write();
  };
  const stop = store.watch(take);
  return {
    value,
    /** What was kept before. Until it is there everything is as by default. */
    async load(): Promise<void> {
      isLoading = true;
      take(await store.read());
      isLoading = false;
      await write();
    },
    change(edit: (before: Settings) => Settings): void {
      value.value = edit(value.value);
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
