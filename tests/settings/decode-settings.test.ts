import { describe, expect, test } from 'vitest';
import { decodeDisplay, decodeSettings } from '../../utils/settings/decode-settings';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';

describe('the settings decoder', () => {
  test('returns valid settings unchanged', () => {
    const chosen = {
      display: { ...DEFAULT_SETTINGS.display, theme: 'sepia', size: 140, hidesImages: true },
      speech: { rate: 1.5, voices: { de: 'urn:voice' }, quoteVoices: {}, announces: false },
      focus: { lines: 3, ruler: true },
      share: { format: 'tei-xml', citation: 'mla', printsMarks: false, printsCast: false },
      pictures: { keeps: 'lead', limit: 5_000 },
      sites: { showsCount: false },
      keys: { save: 'w', find: '' },
      seen: { legend: true, pictureAccess: true },
    };
    expect(decodeSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  test.each([undefined, null, 7, 'no', [], {}])('returns the default settings for %j', (nothing) => {
    expect(decodeSettings(nothing)).toEqual(DEFAULT_SETTINGS);
  });

  test('replaces each invalid setting with its default and keeps the valid ones', () => {
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
      sites: { showsCount: 'no' },
      keys: { save: 'Escape', dance: 'd', find: 'g' },
      more: true,
    });
    expect(damaged).toEqual({ ...DEFAULT_SETTINGS, display: { ...DEFAULT_SETTINGS.display, width: 30 }, keys: { find: 'g' } });
  });

  test.each([
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
  ])('assigns each key to only one command, given %o', (keys, decoded) => {
    expect(decodeSettings({ keys }).keys).toEqual(decoded);
  });

  test('keeps only the valid display settings for a site', () => {
    expect(decodeDisplay({ theme: 'dark', size: 'big' })).toEqual({ theme: 'dark' });
  });
});
