import { expect, test } from 'vitest';
import { findTokens } from '../../utils/text/tokens';

const words = {
  never: new Set(['m']),
  perhaps: new Set<string>(),
  elided: new Set(["l'", "qu'", "d'"]),
  enclitic: new Set(['-t-il', '-il']),
};
const tokensOf = (text: string, masks: { start: number; end: number }[] = []): string[] =>
  findTokens(text, { start: 0, end: text.length }, masks, 0, words).map(({ start, end }) => text.slice(start, end));

test.each([
  ['L’ancien maire d’Ana', ['L’', 'ancien', 'maire', 'd’', 'Ana']],
  ["qu'a-t-il dit", ["qu'", 'a', 'il', 'dit']],
  ['dit-il', ['dit', 'il']],
  ['aujourd’hui, le porte-parole', ['aujourd’hui', ',', 'le', 'porte-parole']],
  ['celui-ci', ['celui-ci']],
  ['chez l’', ['chez', 'l’']],
])('contractions and hyphenated words are split into tokens: %s', (text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens);
});

test('an elided word before quotation marks is split from the quotation', () => {
  const text = 'il dit qu’« on verra »';
  expect(tokensOf(text, [{ start: 10, end: text.length }])).toEqual(['il', 'dit', 'qu’', '« on verra »']);
});

test.each([
  ['Roth’un gemisi', ['Roth', '’un', 'gemisi']],
  ["Ankara'dan 2026'da", ['Ankara', "'dan", '2026', "'da"]],
  ['O’Neill', ['O’Neill']],
  ['kur’an', ['kur’an']],
])('a suffix is split off at an apostrophe only if it follows a name or a number: %s', (text, tokens) => {
  const suffixed = { never: new Set<string>(), perhaps: new Set<string>(), suffixed: true };
  expect(findTokens(text, { start: 0, end: text.length }, [], 0, suffixed).map(({ start, end }) => text.slice(start, end))).toEqual(tokens);
});
