import type { ReadonlySignal } from '@preact/signals';
import type { Settings } from '../../utils/model';

/** The reader's settings and the way to change them. What is changed is seen at once. */
export interface SettingsControls {
  readonly value: ReadonlySignal<Settings>;
  change(edit: (before: Settings) => Settings): void;
  /** The site of the page, and whether it looks as it likes; `null` or absent where it cannot. */
  readonly site?: ReadonlySignal<{ readonly host: string; readonly isOwn: boolean } | null>;
  /** From now on what is changed of the display holds on this site alone; or it looks as everywhere again. */
  turnOwn?(on: boolean): void;
}
