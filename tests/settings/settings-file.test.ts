import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';
import { readSettingsFile, writeSettingsFile } from '../../utils/settings/settings-file';

describe('a file of settings', () => {
  it('brings back what was written', () => {
    const settings = { ...DEFAULT_SETTINGS, keys: { save: 'w' } };
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ ok: true, value: settings });
  });

  it.each(['', 'not json', '[]', 'null', '{"settings":{}}', '{"format":"dramatis-articles","settings":{}}'])('is not this: %s', (text) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, error: { code: 'settingsInvalid' } });
  });
});
