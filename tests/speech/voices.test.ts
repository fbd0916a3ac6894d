import { expect, test } from 'vitest';
import { chooseVoice, voicesFor } from '../../utils/speech/voices';
import { voice } from '../state/support/voice-port';

const voices = [
  voice('away', 'en-GB', { isLocal: false }),
  voice('us', 'en_US', { isDefault: true }),
  voice('gb', 'en-GB'),
  voice('fr', 'fr-FR', { isLocal: false }),
  voice('nb', 'nb-NO'),
];
const idsFor = (lang: string) => voicesFor(voices, lang).map(({ id }) => id);

test('the voices for a language come from all its regions, with those of the requested region first', () => {
  expect(idsFor('en-US')).toEqual(['us', 'away', 'gb']);
  expect(idsFor('en-GB')).toEqual(['away', 'gb', 'us']);
  expect(idsFor('no')).toEqual(['nb']);
  expect(idsFor('de')).toEqual([]);
  expect(idsFor('und').length).toBe(voices.length);
});

test.each<[choice: string, lang: string, chosen: Record<string, string>, expected: string | null]>([
  ['the best local voice by default', 'en-GB', {}, 'gb'],
  ['the voice that the reader chose', 'en-GB', { en: 'us' }, 'us'],
  ['the voice that the reader chose even when it is online', 'fr', { fr: 'fr' }, 'fr'],
  ['no voice when the only one is online and the reader did not choose it', 'fr', {}, null],
  ['another voice when the chosen one is no longer installed', 'en', { en: 'gone' }, 'us'],
  ['no voice of another language', 'de', { de: 'gb' }, null],
])('the voice selection picks %s', (_, lang, chosen, expected) => {
  expect(chooseVoice(voices, lang, chosen)?.id ?? null).toBe(expected);
});
