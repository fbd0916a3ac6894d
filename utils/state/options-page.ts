import { computed, signal } from '@preact/signals';
import type { OptionsControls } from '../controls/options';
import type { SettingsControls } from '../controls/settings';
import type { DownloadFile } from '../device/download-file';
import type { SpeechPort } from '../device/speech-port';
import type { Library } from '../library/library';
import type { OptionsNotice, Settings, SettingsBefore } from '../model';
import { DEFAULT_SETTINGS } from '../settings/defaults';
import { readSettingsFile, writeSettingsFile } from '../settings/settings-file';
import { createLibrarySafety, type SafetyPorts } from './library-safety';
import { createPictureSpace } from './picture-space';
import { createProblemList, type ProblemListPorts } from './problem-list';
import { createSiteRules, type SiteRulesPorts } from './site-rules';
import { createSpeechVoices } from './speech-voices';

/** The browser functions that the options page needs. */
export interface OptionsPorts {
  listShortcuts(): Promise<readonly { readonly words: string; readonly keys: string }[]>;
  openShortcutSettings(): Promise<boolean>;
  readonly sites: SiteRulesPorts;
  /** The browser's speech synthesis, or `null` if it has none. */
  readonly speech: SpeechPort | null;
  /** The languages offered for articles, as BCP 47 primary subtags. */
  readonly languages: readonly string[];
  download(file: DownloadFile): void;
  readonly problems: ProblemListPorts;
  readonly safety: Omit<SafetyPorts, 'download'>;
  readonly pictures: Pick<Library, 'pictureSpace' | 'trimPictures'>;
}

/** The state of the options page. */
export interface OptionsPageState extends OptionsControls {
  /** Loads the shortcuts, the sites and the logged problems, and begins to load the safety of the library. */
  load(): Promise<void>;
}

/** Creates the state of the options page. */
export function createOptionsPage(ports: OptionsPorts, settings: SettingsControls): OptionsPageState {
  const notice = signal<OptionsNotice | null>(null);
  const shortcuts = signal<readonly { readonly words: string; readonly keys: string }[]>([]);
  const isShortcutPageClosed = signal(false);
  const before = signal<SettingsBefore | null>(null);
  const speech = createSpeechVoices(
    ports.speech,
    computed(() => settings.value.value.speech),
  );

  const sites = createSiteRules(ports.sites);
  const problems = createProblemList(ports.problems);
  const safety = createLibrarySafety({ ...ports.safety, download: ports.download });
  const pictures = createPictureSpace(ports.pictures);

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
    problems,
    safety,
    pictures,
    before,
    async load() {
      const [listed] = await Promise.all([ports.listShortcuts(), sites.load(), problems.load()]);
      shortcuts.value = listed;
      // The page does not wait for the library, which may have to be opened or repaired first.
      void safety.load();
      void pictures.load();
    },
    async openShortcuts() {
      isShortcutPageClosed.value = !(await ports.openShortcutSettings());
    },
    exportAll() {
      const text = writeSettingsFile(settings.value.value);
      ports.download({ name: 'dramatis-settings.json', mediaType: 'application/json', content: text });
      notice.value = { name: 'exported' };
    },
    importAll(text) {
      const read = readSettingsFile(text);
      if (read.ok) replace(read.value, 'imported');
      else notice.value = { name: 'failed', code: read.error.code };
    },
    reset() {
      replace(DEFAULT_SETTINGS, 'reset');
    },
    undo() {
      const { value } = before;
      if (!value) return;
      settings.change(() => value.settings);
      before.value = null;
      notice.value = { name: 'undone' };
    },
  };
}
