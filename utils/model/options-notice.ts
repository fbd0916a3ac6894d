import type { ErrorCode } from './result';
import type { Settings } from './settings';

/** All settings before they were replaced, and the action that replaced them. */
export interface SettingsBefore {
  readonly settings: Settings;
  readonly name: 'imported' | 'reset';
}

/** The last action on all settings. */
export type OptionsNotice =
  | { readonly name: 'imported' | 'reset' | 'exported' | 'undone' }
  | { readonly name: 'failed'; readonly code: ErrorCode };
