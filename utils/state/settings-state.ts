import { signal } from '@preact/signals';
import type { SettingsControls } from '../controls/settings';
import type { Settings } from '../model';
import { decodeSettings } from '../settings/decode-settings';
import { DEFAULT_SETTINGS } from '../settings/defaults';
import { isSame, mergeSettings } from '../settings/merge-settings';

/** The settings as they are stored, untrusted. */
export interface StoredSettings {
  readonly settings: unknown;
  /** The settings that the view that wrote them knew before its own changes; `undefined` if they were not stored. */
  readonly base: unknown;
}

/** The storage of the settings. */
export interface SettingsStore {
  read(): Promise<StoredSettings>;
  write(stored: { readonly settings: Settings; readonly base: Settings }): Promise<boolean>;
  /** Calls `hear` for every write by any view, in the order in which the writes were stored. */
  watch(hear: (stored: StoredSettings) => void): () => void;
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
 * Creates the settings of one view. Changes are shown immediately and merged with those of other views, setting by setting. The first
 * change is written immediately, because a popup may be closed the next moment. Changes that follow quickly are written together.
 *
 * Settings are stored as a whole, so a view overwrites the latest write of another view if it has not received that write yet. Each write
 * therefore carries its `base`, the settings that the view knew before its own changes. Other views take over only the settings that differ
 * from the base. A view whose settings differ from the stored ones writes its own again. For each setting, the change that was stored last
 * is kept.
 */
export function createSettings(store: SettingsStore): SettingsState {
  const value = signal<Settings>(DEFAULT_SETTINGS);
  /**
   * The settings with all changes that are stored or have been sent to the store. Whatever differs from them in `value` is still to be
   * written.
   */
  let settled: Settings = DEFAULT_SETTINGS;
  /** The settings in the store, as they were last reported. */
  let kept: Settings = DEFAULT_SETTINGS;
  /** The settings with all changes that the store has reported. */
  let reported: Settings = DEFAULT_SETTINGS;
  /** The settings that are being written. */
  let sent: Settings | null = null;
  /** The settings that the store has refused. They are not written again until they change. */
  let refused: Settings | null = null;
  let isLoading = false;
  let writeTimer: ReturnType<typeof setTimeout> | undefined;

  const write = async () => {
    const next = value.value;
    // Writing before the stored settings are known would overwrite them.
    if (isLoading || next === refused || isSame(next, sent ?? kept)) return;
    sent = next;
    clearTimeout(writeTimer);
    writeTimer = setTimeout(() => {
      writeTimer = undefined;
      void write();
    }, WRITE_INTERVAL_MS);
    const base = settled;
    const keptBefore = kept;
    settled = next;
    const isKept = await store.write({ settings: next, base });
    if (!isKept) {
      refused = next;
      // Other views do not know the refused changes, so the next write carries them again.
      settled = mergeSettings(next, settled, base);
    }
    if (sent !== next) return;
    sent = null;
    // If the store has reported a write meanwhile, the report shows what is stored. Otherwise it is what was written here.
    if (isKept && kept === keptBefore) kept = next;
  };
  const receive = (stored: StoredSettings) => {
    const there = decodeSettings(stored.settings);
    const base = stored.base === undefined ? kept : decodeSettings(stored.base);
    if (sent !== null && isSame(sent, there)) sent = null;
    const before = { settled, reported };
    settled = mergeSettings(base, there, settled);
    reported = mergeSettings(base, there, reported);
    // A report of another write does not undo a change that is being written.
    value.value =
      sent === null ? mergeSettings(before.settled, value.value, settled) : mergeSettings(before.reported, value.value, reported);
    kept = there;
    if (writeTimer === undefined) void write();
  };
  const stop = store.watch(receive);
  return {
    value,
    async load() {
      isLoading = true;
      const { settings } = await store.read();
      receive({ settings, base: DEFAULT_SETTINGS });
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
