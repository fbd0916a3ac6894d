import type { ReadonlySignal } from '@preact/signals';
import type { OptionsNotice, SettingsBefore } from '../../utils/model';
import type { SpeechControls } from '../aloud/speech-controls';

/** What the options page asks and does, beside the settings themselves. */
export interface OptionsControls {
  readonly notice: ReadonlySignal<OptionsNotice | null>;
  readonly shortcuts: ReadonlySignal<readonly { readonly words: string; readonly keys: string }[]>;
  /** Whether the browser's page of shortcuts cannot be opened from here. */
  readonly isShortcutPageClosed: ReadonlySignal<boolean>;
  /** The sites that open in reader mode by themselves, by host. */
  readonly sites: { readonly list: ReadonlySignal<readonly string[]>; remove(host: string): Promise<unknown> };
  /** The voices of the browser. */
  readonly speech: Pick<SpeechControls, 'voices' | 'findVoices'>;
  /** BCP 47 primary subtags: what articles may be in. */
  readonly languages: readonly string[];
  /** The settings before the last import or reset, while that can be undone. */
  readonly before: ReadonlySignal<SettingsBefore | null>;
  openShortcuts(): Promise<void>;
  exportAll(): void;
  importAll(text: string): void;
  reset(): void;
  undo(): void;
}
