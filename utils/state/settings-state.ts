import { signal } from '@preact/signals';
import type { SettingsControls } from '../controls/settings';
import type { Settings } from '../model';
import { decodeSettings } from '../settings/decode-settings';
import { DEFAULT_SETTINGS } from '../settings/defaults';
import { isSame, mergeSettings } from '../settings/merge-settings';

/** The storage of the settings. The data that it returns are untrusted. */
export interface SettingsStore {
  read(): Promise<unknown>;
  write(settings: Settings): Promise<boolean>;
  watch(hear: (settings: unknown) => void): () => void;
}

/**
 * The minimum time between two writes, in milliseconds. Browsers allow about two writes a second to synchronised storage, and a
 * slider that is dragged changes more often.
 */
const WRITE_INTERVAL_MS = 600;

/** The settings of one view. */
export interface SettingsState extends SettingsControls {
  /** Loads the stored settings. Until then, all settings have their default values. */
  load(): Promise<void>;
  /** Writes pending changes at once, because the view is about to close. */
  flush(): Promise<void>;
  /** Writes pending changes and no longer listens to the store. */
  close(): Promise<void>;
}

/**
 * Creates the settings of one view. Changes are shown at once and merged with those of other views, setting by setting. The first
 * change is written at once, since a popup may be gone the next moment. Changes that follow quickly are written together.
 */
export function createSettings(store: SettingsStore): SettingsState {
  const value = signal<Settings>(DEFAULT_SETTINGS);
  /** The stored settings, as they were last reported. */
  let kept: Settings = DEFAULT_SETTINGS;
  /** The settings that are being written. */
  let sent: Settings | null = null;
  /** The settings that the store has refused. They are not written again until they change. */
  let refused: Settings | null = null;
  let isLoading = false;
  let writeTimer: ReturnType<typeof setTimeout> | undefined;

  const write = async () => {
    const next = value.value;
    // Settings are stored as a whole, so writing them before the stored ones are known would lose those.
    if (isLoading || next === refused || isSame(next, sent ?? kept)) return;
    sent = next;
    clearTimeout(writeTimer);
    writeTimer = setTimeout(() => {
      writeTimer = undefined;
      void write();
    }, WRITE_INTERVAL_MS);
    const isKept = await store.write(next);
    if (!isKept) refused = next;
    if (sent !== next) return;
    sent = null;
    if (isKept) kept = next;
  };
  const receive = (heard: unknown) => {
    const there = decodeSettings(heard);
    const isOurs = sent !== null && isSame(sent, there);
    // Settings that are still being written count as changed here, so that simultaneous changes of two views are combined. Once the
    // store reports them, only later changes count, even a change back to the earlier value.
    value.value = mergeSettings(isOurs ? there : kept, value.value, there);
    kept = there;
    if (isOurs) sent = null;
    if (writeTimer === undefined) void write();
  };
  const stop = store.watch(receive);
  return {
    value,
    async load() {
      isLoading = true;
      receive(await store.read());
      isLoading = false;
      await write();
    },
    change(edit) {
      value.value = edit(value.value);
      if (writeTimer === undefined) void write();
    },
    flush: write,
    async close() {
      stop();
      await write();
      clearTimeout(writeTimer);
    },
  };
}
