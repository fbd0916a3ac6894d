import type { ReadonlySignal } from '@preact/signals';
import type { OptionsNotice, SettingsBefore } from '../model';
import type { ProblemControls } from './problems';
import type { SpeechControls } from './speech';

/** The state and the actions of the options page, except for the settings themselves. */
export interface OptionsControls {
  readonly notice: ReadonlySignal<OptionsNotice | null>;
  readonly shortcuts: ReadonlySignal<readonly { readonly words: string; readonly keys: string }[]>;
  /** Whether the browser refused to open its own page of shortcuts. */
  readonly isShortcutPageClosed: ReadonlySignal<boolean>;
  /** The hosts of the sites that always open in reader mode. */
  readonly sites: { readonly list: ReadonlySignal<readonly string[]>; remove(host: string): Promise<unknown> };
  /** The voices that the browser has for speech synthesis. */
  readonly speech: Pick<SpeechControls, 'voices' | 'findVoices'>;
  /** The languages that articles can have, as BCP 47 primary subtags. */
  readonly languages: readonly string[];
  /** The log of unexpected errors. */
  readonly problems: ProblemControls;
  /** The settings before the last import or reset, while it can be undone. */
  readonly before: ReadonlySignal<SettingsBefore | null>;
  openShortcuts(): Promise<void>;
  /** Downloads the settings as a file. */
  exportAll(): void;
  /** Replaces the settings with those from a file. Changes nothing if it is not a settings file. */
  importAll(text: string): void;
  reset(): void;
  undo(): void;
}
