import { signal } from '@preact/signals';
import type { SettingsControls } from '../controls/settings';
import type { Settings } from '../model';
import { decodeSettings } from '../settings/decode-settings';
import { DEFAULT_SETTINGS } from '../settings/defaults';
import { isSame, mergeSettings } from '../settings/merge-settings';

/** The settings as they are stored, before validation. */
export interface StoredSettings {
  readonly settings: unknown;
  /**
   * The settings before the changes that `settings` contains, as the view that made these changes knew them. `undefined` if they were not
   * stored.
   */
  readonly base: unknown;
}

/** The storage for the settings. */
export interface SettingsStore {
  read(): Promise<StoredSettings>;
  write(stored: { readonly settings: Settings; readonly base: Settings }): Promise<boolean>;
  /** Calls `hear` for every write by any view, in the order in which the writes were stored. */
  watch(hear: (stored: StoredSettings) => void): () => void;
}

/**
 * The minimum time between two writes, in milliseconds. Browsers allow only about two writes per second to synchronised storage, and
 * dragging a slider causes more changes than that.
 */
const WRITE_INTERVAL_MS = 600;

/** The settings as used by a single view, such as the popup or the options page. */
export interface SettingsState extends SettingsControls {
  /** Loads the stored settings. Until they have loaded, all settings have their default values. */
  load(): Promise<void>;
  /** Writes pending changes immediately. Must be called when the view is about to close. */
  flush(): Promise<void>;
  /** Writes pending changes and stops watching the store. */
  close(): Promise<void>;
}

/**
 * Creates the settings for a single view, such as the popup or the options page. Changes take effect immediately. The first one is also
 * written immediately, because a popup may be closed at any moment. Changes in quick succession are written together.
 *
 * Settings are stored as a whole, so two views could overwrite each other's changes. Each write therefore includes its `base`: the settings
 * that the view knew before its own changes. Every other view adopts only the settings that differ from the base. If a view's settings then
 * differ from the stored settings, the view writes its own settings once more. For each setting, the change that was stored last is kept.
 */
export function createSettings(store: SettingsStore): SettingsState {
  const value = signal<Settings>(DEFAULT_SETTINGS);
  /**
   * The settings with all changes that have been stored or sent to the store. Any differences between them and `value` have yet to be
   * written.
   */
  let settled: Settings = DEFAULT_SETTINGS;
  /** The settings in the store, as last reported. */
  let kept: Settings = DEFAULT_SETTINGS;
  /** The settings with all changes that the store has reported. */
  let reported: Settings = DEFAULT_SETTINGS;
  /** The settings that are being written. */
  let sent: Settings | null = null;
  /** The settings that the store has refused. They are not written again unless they change. */
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
      // These changes were not stored, so they are removed from `settled` and thus count as unsaved again. The next write includes them.
      settled = mergeSettings(next, settled, base);
    }
    if (sent !== next) return;
    sent = null;
    // Unless the store has reported other content during the write, it now contains these settings.
    if (isKept && kept === keptBefore) kept = next;
  };
  const receive = (stored: StoredSettings) => {
    const there = decodeSettings(stored.settings);
    const base = stored.base === undefined ? kept : decodeSettings(stored.base);
    if (sent !== null && isSame(sent, there)) sent = null;
    const before = { settled, reported };
    settled = mergeSettings(base, there, settled);
    reported = mergeSettings(base, there, reported);
    // A notification about another write must not undo a change that is still being written.
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
