import { expect, test } from 'vitest';
import { chooseVoice, type Voice, voicesFor } from '../../utils/speech/voices';

const voice = (id: string, lang: string, more: Partial<Voice> = {}): Voice => ({
  id,
  name: id,
  lang,
  isLocal: true,
  isDefault: false,
  ...more,
});
const voices = [
  voice('away', 'en-GB', { isLocal: false }),
  voice('us', 'en_US', { isDefault: true }),
  voice('gb', 'en-GB'),
  voice('fr', 'fr-FR', { isLocal: false }),
  voice('nb', 'nb-NO'),
];
const idsFor = (lang: string) => voicesFor(voices, lang).map(({ id }) => id);

test('the voices for a language are those of any region of it, the same region first', () => {
  expect(idsFor('en-US')).toEqual(['us', 'away', 'gb']);
  expect(idsFor('en-GB')).toEqual(['away', 'gb', 'us']);
  expect(idsFor('no')).toEqual(['nb']);
  expect(idsFor('de')).toEqual([]);
  expect(idsFor('und').length).toBe(voices.length);
});

test.each<[what: string, lang: string, chosen: Record<string, string>, expected: string | null]>([
  ['the best of this computer', 'en-GB', {}, 'gb'],
  ['the chosen one', 'en-GB', { en: 'us' }, 'us'],
  ['the chosen one, also where it is online', 'fr', { fr: 'fr' }, 'fr'],
  ['never one online by itself', 'fr', {}, null],
  ['another where the chosen one is gone', 'en', { en: 'gone' }, 'us'],
  ['none for another language', 'de', { de: 'gb' }, null],
])('%s is spoken with', (_, lang, chosen, expected) => {
  expect(chooseVoice(voices, lang, chosen)?.id ?? null).toBe(expected);
});
