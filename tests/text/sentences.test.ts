import { describe, expect, test } from 'vitest';
import { fold } from '../../utils/text/fold';
import { findSentences } from '../../utils/text/sentences';
import { findTokens } from '../../utils/text/tokens';

const abbreviations = { never: new Set(['mr', 'gen']), perhaps: new Set(['u.s', 'inc']) };
const firstWords = new Set(['he', 'the']);

function sentences(text: string): string[] {
  const quotations = [...text.matchAll(/“[^”]*”/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const tokens = findTokens(text, { start: 0, end: text.length }, quotations, 0, abbreviations);
  return findSentences(text, tokens, firstWords).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe('findSentences', () => {
  test.each([
    ['different final marks', 'It rained. It snowed! Why?', ['It rained.', 'It snowed!', 'Why?']],
    ['titles before names', 'Mr. Maas met Gen. Roth. It rained.', ['Mr. Maas met Gen. Roth.', 'It rained.']],
    ['initials', 'J. R. Maas swam. It rained.', ['J. R. Maas swam.', 'It rained.']],
    ['a decimal number', 'It grew by 3.5 percent. It rained.', ['It grew by 3.5 percent.', 'It rained.']],
    ['an abbreviation in the middle', 'The U.S. Senate met. It rained.', ['The U.S. Senate met.', 'It rained.']],
    ['an abbreviation at the end', 'She left the U.S. He stayed.', ['She left the U.S.', 'He stayed.']],
    [
      'an abbreviation before a quotation that is a sentence of its own',
      'He met us in the U.S. “It rained.”',
      ['He met us in the U.S.', '“It rained.”'],
    ],
    ['an abbreviation before quoted words', 'He met the U.S. “Rain King” here.', ['He met the U.S. “Rain King” here.']],
    ['a full stop within a quotation', '“It rained. It snowed,” she said. It rained.', ['“It rained. It snowed,” she said.', 'It rained.']],
    ['a quoted question before its cue', '“Why?” she asked. It rained.', ['“Why?” she asked.', 'It rained.']],
    [
      'a quotation that is a sentence of its own',
      'She left. “It rained.” The ferry sank.',
      ['She left.', '“It rained.”', 'The ferry sank.'],
    ],
    ['an ellipsis in the middle', 'It rained ... and rained. It snowed.', ['It rained ... and rained.', 'It snowed.']],
  ])('splits a text into sentences when it contains %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

test('folding lowers the case, straightens apostrophes and keeps the length', () => {
  for (const text of ['İstanbul', 'STRASSE ẞ', 'Roth’s', '𝒳 ﬁ ǅ', '', 'Ως']) expect(fold(text)).toHaveLength(text.length);
  expect(fold('Roth’s')).toBe("roth's");
});
