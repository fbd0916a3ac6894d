import { expect, test } from 'vitest';
import { guessLanguage } from '../../utils/extract/guess-language';

test.each([
  ['The harbour was closed on Monday, and the ferry to the island has not been seen since it left in the rain.', 'en'],
  ['Die Brücke ist seit Montag gesperrt, und die Fähre zur Insel wurde im Regen zuletzt am Abend gesehen.', 'de'],
  ['Le pont est fermé depuis lundi et le bateau pour les îles a été vu hier soir dans la pluie du port.', 'fr'],
  ['橋は閉鎖された。島へのフェリーは雨の中で月曜日から見られていない。', 'ja'],
  ['Closed.', 'und'],
  ['', 'und'],
])('guessLanguage identifies the language of «%s» as %s', (text, lang) => {
  expect(guessLanguage(text)).toBe(lang);
});
