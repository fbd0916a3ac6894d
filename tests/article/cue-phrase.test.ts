import { expect, test } from 'vitest';
import { cuePhraseOf } from '../../utils/article/cue-phrase';
import type { Quote } from '../../utils/model';

const spanOf = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** Returns the phrase for the quotation `quoted` with the given cue and speaker, as one string with the cue in brackets. */
function phraseIn(text: string, quoted: string, cue: string, speaker: string): string {
  const quote = { parts: [spanOf(text, quoted)], cue: spanOf(text, cue), speaker: { mention: spanOf(text, speaker) } };
  const phrase = cuePhraseOf(text, quote as unknown as Quote);
  return phrase ? `${phrase.before}[${phrase.cue}]${phrase.after}` : '';
}

test.each([
  [
    '“It rains,” Ada Brun told reporters in Riverton, and left.',
    '“It rains,”',
    'told',
    'Ada Brun',
    'Ada Brun [told] reporters in Riverton',
  ],
  ['“It rains,” said the mayor, Ada Brun.', '“It rains,”', 'said', 'Ada Brun', '[said] the mayor, Ada Brun'],
  ['Ada Brun said: “It rains.”', '“It rains.”', 'said', 'Ada Brun', 'Ada Brun [said]'],
])('the phrase that reports a quotation includes its speaker and ends with its clause: %s', (text, quoted, cue, speaker, phrase) => {
  expect(phraseIn(text, quoted, cue, speaker)).toBe(phrase);
});

test('the phrase leaves out a speaker who is named before the quotation or far away', () => {
  expect(phraseIn('Ada Brun: “It rains,” she repeated, “a lot.”', '“It rains,”', 'repeated', 'Ada Brun')).toBe('[repeated]');
  expect(phraseIn(`Ada Brun came. ${'It rained. '.repeat(20)}“Still,” she said.`, '“Still,”', 'said', 'Ada Brun')).toBe('[said]');
});

test('a phrase that is cut before the end of its clause ends with an ellipsis', () => {
  const text = '“It rains,” Ada Brun told reporters who had waited for hours outside the old customs house in Riverton.';
  expect(phraseIn(text, '“It rains,”', 'told', 'Ada Brun')).toBe('Ada Brun [told] reporters who had waited for hours …');
});

test('a quotation without a cue has no phrase', () => {
  expect(cuePhraseOf('“It rains.”', { parts: [{ start: 0, end: 11 }], cue: null, speaker: null })).toBeNull();
});
