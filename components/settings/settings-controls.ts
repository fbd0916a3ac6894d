import type { ReadonlySignal } from '@preact/signals';
import type { Settings } from '../../utils/model';

/** The reader's settings and the way to change them. What is changed is seen at once. */
export interface SettingsControls {
  readonly value: ReadonlySignal<Settings>;
  change(edit: (before: Settings) => Settings): void;
}
