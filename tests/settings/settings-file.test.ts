import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';
import { readSettingsFile, writeSettingsFile } from '../../utils/settings/settings-file';

describe('the settings file', () => {
  test('restores the settings that were written to it', () => {
    const settings = { ...DEFAULT_SETTINGS, keys: { save: 'w' } };
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ ok: true, value: settings });
  });

  test.each(['', 'not json', '[]', 'null', '{"settings":{}}', '{"format":"dramatis-articles","settings":{}}'])(
    'is rejected when its content is invalid: %s',
    (text) => {
      expect(readSettingsFile(text)).toEqual({ ok: false, error: { code: 'settingsInvalid' } });
    },
  );
});
