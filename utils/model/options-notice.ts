import type { ErrorCode } from './result';
import type { Settings } from './settings';

/** All settings before they were replaced, and by what. */
export interface SettingsBefore {
  readonly settings: Settings;
  readonly name: 'imported' | 'reset';
}

/** What was just done to all settings. */
export type OptionsNotice =
  | { readonly name: 'imported' | 'reset' | 'exported' | 'undone' }
  | { readonly name: 'failed'; readonly code: ErrorCode };
