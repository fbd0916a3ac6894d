import { computed, signal } from '@preact/signals';
import type { DownloadFile } from '../device/download-file';
import type { OptionsNotice, Settings, SettingsBefore } from '../model';
import { DEFAULT_SETTINGS } from '../settings/defaults';
import { readSettingsFile, writeSettingsFile } from '../settings/settings-file';
import type { SpeechPort } from '../speech/speech-port';
import type { SettingsState } from './settings-state';
import { createSiteRules, type SiteRulesPorts } from './site-rules';
import { createSpeechVoices } from './speech-voices';

/** The functions of the browser that the options page needs. */
export interface OptionsPorts {
  listShortcuts(): Promise<readonly { readonly words: string; readonly keys: string }[]>;
  openShortcutSettings(): Promise<boolean>;
  readonly sites: SiteRulesPorts;
  /** The speech synthesis of the browser, or `null` if it has none. */
  readonly speech: SpeechPort | null;
  /** The BCP 47 primary subtags of the languages that articles may be in. */
  readonly languages: readonly string[];
  download(file: DownloadFile): void;
}

/** Creates the state of the options page. Implements the `OptionsControls` of the components. */
export function createOptionsPage(ports: OptionsPorts, settings: SettingsState) {
  const notice = signal<OptionsNotice | null>(null);
  const shortcuts = signal<readonly { readonly words: string; readonly keys: string }[]>([]);
  /** Whether the browser has refused to open its page of shortcuts. */
  const isShortcutPageClosed = signal(false);
  const before = signal<SettingsBefore | null>(null);
  const speech = createSpeechVoices(
    ports.speech,
    computed(() => settings.value.value.speech),
  );

  const sites = createSiteRules(ports.sites);

  const replace = (next: Settings, name: SettingsBefore['name']) => {
    before.value = { settings: settings.value.value, name };
    settings.change(() => next);
    notice.value = { name };
  };
  return {
    notice,
    shortcuts,
    isShortcutPageClosed,
    sites,
    speech: { voices: speech.found, findVoices: speech.ask },
    languages: ports.languages,
    /** The settings before the last import or reset, while that can be undone. */
    before,
    async load(): Promise<void> {
      const [listed] = await Promise.all([ports.listShortcuts(), sites.load()]);
      shortcuts.value = listed;
    },
    async openShortcuts(): Promise<void> {
      isShortcutPageClosed.value = !(await ports.openShortcutSettings());
    },
    /** Downloads the settings as a file. */
    exportAll(): void {
      const text = writeSettingsFile(settings.value.value);
      ports.download({ name: 'dramatis-settings.json', mediaType: 'application/json', content: text });
      notice.value = { name: 'exported' };
    },
    /** Replaces the settings by those of a file. Changes nothing if it is not a settings file. */
    importAll(text: string): void {
      const read = readSettingsFile(text);
      if (read.ok) replace(read.value, 'imported');
      else notice.value = { name: 'failed', code: read.error.code };
    },
    reset(): void {
      replace(DEFAULT_SETTINGS, 'reset');
    },
    undo(): void {
      const { value } = before;
      if (!value) return;
      settings.change(() => value.settings);
      before.value = null;
      notice.value = { name: 'undone' };
    },
  };
}
