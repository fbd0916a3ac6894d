// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SettingsData } from '../../components/options/SettingsData';
import type { OptionsNotice, SettingsBefore } from '../../utils/model';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';
import { all, clearDocument, prepareDocument, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const statusOf = (notice: OptionsNotice, before: SettingsBefore | null) => {
  const nothing = () => undefined;
  const controls = {
    notice: signal(notice),
    before: signal(before),
    exportAll: nothing,
    importAll: nothing,
    reset: nothing,
    undo: nothing,
  };
  render(<SettingsData controls={controls} />, surface);
  return all('[role=status] p').map(({ textContent }) => textContent);
};
const reset = { settings: DEFAULT_SETTINGS, name: 'reset' } as const;

test('the section for settings data still names the change that Undo reverts after a later import has failed', () => {
  expect(statusOf({ name: 'reset' }, reset)).toEqual(['options_notice_resetedit_undo']);
  expect(statusOf({ name: 'failed', code: 'settingsInvalid' }, reset)).toEqual(['error_settingsInvalid', 'options_notice_resetedit_undo']);
  expect(statusOf({ name: 'undone' }, null)).toEqual(['options_notice_undone']);
});
