import type { ReadonlySignal } from '@preact/signals';
import type { Settings } from '../model';

/** The settings and the function that changes them. Changes take effect immediately. */
export interface SettingsControls {
  readonly value: ReadonlySignal<Settings>;
  change(edit: (before: Settings) => Settings): void;
  /** The site of the page, and whether that site has display settings of its own; `null` or absent if it cannot have any. */
  readonly site?: ReadonlySignal<{ readonly host: string; readonly isOwn: boolean } | null>;
  /** Turns separate display settings for this site on or off. While they are on, changes to the display apply only to this site. */
  turnOwn?(on: boolean): void;
  /** Loads every font, as far as a text needs it, so that a choice can show each font in itself. Absent if fonts cannot be loaded. */
  showFonts?(text: string): void;
}
