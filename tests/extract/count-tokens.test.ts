import { describe, expect, test } from 'vitest';
import { countTokens, hashTokens } from '../../utils/extract/blocks/count-tokens';

const SAMPLES: readonly [script: string, text: string, words: number][] = [
  ['a Latin text', 'The harbour board met again.', 5],
  ['a Latin text with precomposed accents', 'Où était la côte dévastée ?', 5],
  ['a Latin text with combining accents', 'Ou\u0300 e\u0301tait-ce', 3],
  ['a text with an apostrophe between letters', "the board's vote", 4],
  ['a Cyrillic text', 'Совет порта собрался в четверг.', 5],
  ['a Greek text', 'Το λιμάνι έκλεισε', 3],
  ['an Arabic text', 'اجتمع مجلس الميناء', 3],
  ['a Hindi text with vowel signs', 'बंदरगाह की बैठक', 3],
  ['a Korean text with spaces', '항만 위원회가 다시 모였다', 4],
  ['a Chinese text', '港口委员会。', 5],
  ['a Japanese text', '港のタワー', 5],
  ['a Thai text with marks', 'ท่าเรือ', 7],
  ['a text with digits', 'Berth 12, 1911', 3],
  ['a decimal number', '3.5', 2],
  ['a text with digits that touch letters', 'A4 12b', 4],
  ['a text with Arabic digits', '٤٢ ٧', 2],
  ['a text with Latin words between Chinese ones', '港口 AI 2026年', 5],
  ['a text with Latin words that touch Chinese ones', 'AI技术v2', 5],
  ['a text with ideographs of two code units each', '𠮷𠮷', 2],
  ['a text that contains only punctuation', ' — … «» \n\t', 0],
  ['an empty text', '', 0],
];

describe.each(SAMPLES)('%s', (_, text, words) => {
  test('has the expected number of tokens, with or without spaces around it', () => {
    expect(countTokens(text)).toBe(words);
    expect(countTokens(`  ${text}  `)).toBe(words);
  });

  test('has one hash for each token', () => {
    expect(hashTokens(text)).toHaveLength(words);
  });
});

test('countTokens counts the tokens in a text of up to 900 characters, and returns infinity for a longer text', () => {
  expect(countTokens('ab '.repeat(300))).toBe(300);
  expect(countTokens(`${'ab '.repeat(300)}a`)).toBe(Number.POSITIVE_INFINITY);
});

describe('a token hash', () => {
  test.each([
    ['the case of Latin letters', 'Harbour BOARD of Łódź', 'harbour board OF łódź'],
    ['the case of Cyrillic letters', 'Совет ПОРТА', 'совет порта'],
    ['punctuation and spaces between words', '“Harbour”, (board); 港口 12', 'harbour board 港 口 12'],
  ])('ignores %s', (_, one, other) => {
    expect(hashTokens(one)).toEqual(hashTokens(other));
  });

  test('is the same wherever a word occurs in a text', () => {
    const [alone] = hashTokens('lighthouse');
    expect(hashTokens('the old lighthouse on berth 4')[2]).toBe(alone);
    expect(hashTokens('lighthouse')).toEqual(hashTokens('lighthouse.'));
  });

  test('differs between words that differ in their letters, in letter order or in length', () => {
    const words = 'tide edit diet tied tides tid a aa aaa 1 11 12 21 порт порты ропот 港 口 ท่ ท้ ก ข'.split(' ');
    const hashes = words.flatMap((word) => hashTokens(word).join());
    expect(new Set(hashes).size).toBe(words.length);
  });

  test('collides for fewer than one in a thousand three-letter words', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const words = [...letters].flatMap((a) => [...letters].flatMap((b) => [...letters].map((c) => `${a}${b}${c}`)));
    expect(new Set(hashTokens(words.join(' '))).size).toBeGreaterThan(words.length * 0.999);
  });
});
