import { describe, expect, it } from 'vitest';
import { decodeDisplay, decodeSettings } from '../../utils/settings/decode-settings';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';

describe('settings that were kept', () => {
  it('come back as they were', () => {
    const chosen = {
      display: { ...DEFAULT_SETTINGS.display, theme: 'sepia', size: 140, hidesImages: true },
      speech: { rate: 1.5, voices: { de: 'urn:voice' }, quoteVoices: {}, announces: false },
      focus: { lines: 3, ruler: true },
      share: { format: 'html', citation: 'mla', printsMarks: false, printsCast: false },
      keys: { save: 'w', find: '' },
      seen: { legend: true },
    };
    expect(decodeSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it.each([undefined, null, 7, 'no', [], {}])('are as by default where there are none: %j', (nothing) => {
    expect(decodeSettings(nothing)).toEqual(DEFAULT_SETTINGS);
  });

  it('are by default one by one where they are not what they should be', () => {
    const damaged = decodeSettings({
      display: {
        theme: 'neon',
        size: 4000,
        width: 30,
        weight: Number.NaN,
        colours: { paper: 'url(x)', ink: '#000000', accent: '#000000' },
      },
      speech: { rate: '2', voices: { german: 'a', fr: 3 } },
      focus: { lines: 2 },
      share: { format: 7, citation: '<b>', printsMarks: 'no' },
      keys: { save: 'Escape', dance: 'd', find: 'g' },
      more: true,
    });
    expect(damaged).toEqual({ ...DEFAULT_SETTINGS, display: { ...DEFAULT_SETTINGS.display, width: 30 }, keys: { find: 'g' } });
  });

  it.each([
    [
      { cast: 'w', save: 'w' },
      { cast: 'w', save: '' },
    ],
    [{ save: 'n' }, { save: 'n', nextQuote: '' }],
    [
      { save: 'N', nextQuote: '' },
      { save: 'n', nextQuote: '' },
    ],
    [
      { save: 'n', nextQuote: 's' },
      { save: 'n', nextQuote: 's' },
    ],
  ])('mean one thing a key: %o', (keys, decoded) => {
    expect(decodeSettings({ keys }).keys).toEqual(decoded);
  });

  it('of a site are those that it has', () => {
    expect(decodeDisplay({ theme: 'dark', size: 'big' })).toEqual({ theme: 'dark' });
  });
});
