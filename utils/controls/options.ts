import type { ReadonlySignal } from '@preact/signals';
import type { OptionsNotice, SettingsBefore } from '../model';
import type { SafetyControls } from './library-safety';
import type { PictureSpaceControls } from './picture-space';
import type { ProblemControls } from './problems';
import type { SpeechControls } from './speech';

/** The state and the actions of the options page, except for the settings themselves. */
export interface OptionsControls {
  readonly notice: ReadonlySignal<OptionsNotice | null>;
  readonly shortcuts: ReadonlySignal<readonly { readonly words: string; readonly keys: string }[]>;
  /** Whether the browser has refused to open its own page for changing shortcuts. */
  readonly isShortcutPageClosed: ReadonlySignal<boolean>;
  /** The hosts of the sites that always open in reader mode. */
  readonly sites: { readonly list: ReadonlySignal<readonly string[]>; remove(host: string): Promise<unknown> };
  /** The browser's voices for speech synthesis. */
  readonly speech: Pick<SpeechControls, 'voices' | 'findVoices'>;
  /** The languages that are supported in articles, as BCP 47 primary subtags. */
  readonly languages: readonly string[];
  /** The safety of the library. */
  readonly safety: SafetyControls;
  /** The space that kept pictures take. */
  readonly pictures: PictureSpaceControls;
  /** The log of unexpected errors. */
  readonly problems: ProblemControls;
  /** The settings before the last import or reset; `null` once this can no longer be undone. */
  readonly before: ReadonlySignal<SettingsBefore | null>;
  openShortcuts(): Promise<void>;
  /** Downloads the settings as a file. */
  exportAll(): void;
  /** Replaces the settings with those from a file. Does nothing if the file is not a settings file. */
  importAll(text: string): void;
  reset(): void;
  undo(): void;
}
