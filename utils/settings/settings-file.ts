import type { Result, Settings } from '../model';
import { decodeSettings } from './decode-settings';

const FORMAT = 'dramatis-settings';

/** Returns the content of a settings file that both people and `readSettingsFile` can read. */
export const writeSettingsFile = (settings: Settings): string => `${JSON.stringify({ format: FORMAT, version: 1, settings }, null, 2)}\n`;

/**
 * Returns the settings in a file, with invalid ones replaced by their defaults. Fails with `settingsInvalid` if it is not a settings file.
 */
export function readSettingsFile(text: string): Result<Settings> {
  const file = parse(text);
  const isOurs = typeof file === 'object' && file !== null && 'format' in file && file.format === FORMAT && 'settings' in file;
  return isOurs ? { ok: true, value: decodeSettings(file.settings) } : { ok: false, error: { code: 'settingsInvalid' } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A file that is not JSON is not a settings file.
    return null;
  }
}
