import type { ErrorCode } from './result';
import type { Settings } from './settings';

/** All settings as they were before an action replaced them, and the name of that action. */
export interface SettingsBefore {
  readonly settings: Settings;
  readonly name: 'imported' | 'reset';
}

/** A notice about the last action that affected all settings. */
export type OptionsNotice =
  | { readonly name: 'imported' | 'reset' | 'exported' | 'undone' }
  | { readonly name: 'failed'; readonly code: ErrorCode };
