import type { Result, Settings } from '../model';
import { decodeSettings } from './decode-settings';

const FORMAT = 'dramatis-settings';

/** Settings as a file that can be read by people and by `readSettingsFile`. */
export const writeSettingsFile = (settings: Settings): string => `${JSON.stringify({ format: FORMAT, version: 1, settings }, null, 2)}\n`;

/** Settings out of a file; what in it is not understood is as by default. Failure: `settingsInvalid` where it is no file of ours. */
export function readSettingsFile(text: string): Result<Settings> {
  const file = parse(text);
  const isOurs = typeof file === 'object' && file !== null && 'format' in file && file.format === FORMAT && 'settings' in file;
  return isOurs ? { ok: true, value: decodeSettings(file.settings) } : { ok: false, error: { code: 'settingsInvalid' } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is one of the ways in which a file is not ours.
    return null;
  }
}
