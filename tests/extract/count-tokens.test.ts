import { describe, expect, test } from 'vitest';
import { countTokens, hashTokens } from '../../utils/extract/count-tokens';

const SAMPLES: readonly [script: string, text: string, words: number][] = [
  ['Latin', 'The harbour board met again.', 5],
  ['Latin with marks in one character', 'Où était la côte dévastée ?', 5],
  ['Latin with marks of their own', 'Ou\u0300 e\u0301tait-ce', 3],
  ['an apostrophe, which parts', "the board's vote", 4],
  ['Cyrillic', 'Совет порта собрался в четверг.', 5],
  ['Greek', 'Το λιμάνι έκλεισε', 3],
  ['Arabic', 'اجتمع مجلس الميناء', 3],
  ['Hindi, whose vowel signs part nothing', 'बंदरगाह की बैठक', 3],
  ['Korean, which writes spaces', '항만 위원회가 다시 모였다', 4],
  ['Chinese, by the character', '港口委员会。', 5],
  ['Japanese, by the character', '港のタワー', 5],
  ['Thai, by the character, marks too', 'ท่าเรือ', 7],
  ['digits', 'Berth 12, 1911', 3],
  ['a number with a point', '3.5', 2],
  ['digits that touch letters', 'A4 12b', 4],
  ['Arabic digits', '٤٢ ٧', 2],
  ['words between dense ones', '港口 AI 2026年', 5],
  ['words that touch dense ones', 'AI技术v2', 5],
  ['rare ideographs, one a pair', '𠮷𠮷', 2],
  ['no words', ' — … «» \n\t', 0],
  ['nothing', '', 0],
];

describe.each(SAMPLES)('%s', (_, text, words) => {
  test('is counted', () => {
    expect(countTokens(text)).toBe(words);
    expect(countTokens(`  ${text}  `)).toBe(words);
  });

  test('has as many hashes as words', () => {
    expect(hashTokens(text)).toHaveLength(words);
  });
});

test('a text of 900 characters is counted, and one of more is prose whatever it holds', () => {
  expect(countTokens('ab '.repeat(300))).toBe(300);
  expect(countTokens(`${'ab '.repeat(300)}a`)).toBe(Number.POSITIVE_INFINITY);
});

describe('a hash', () => {
  test.each([
    ['case', 'Harbour BOARD of Łódź', 'harbour board OF łódź'],
    ['case in Cyrillic', 'Совет ПОРТА', 'совет порта'],
    ['what stands between words', '“Harbour”, (board); 港口 12', 'harbour board 港 口 12'],
  ])('does not tell %s', (_, one, other) => {
    expect(hashTokens(one)).toEqual(hashTokens(other));
  });

  test('is that of the word wherever it stands', () => {
    const [alone] = hashTokens('lighthouse');
    expect(hashTokens('the old lighthouse on berth 4')[2]).toBe(alone);
    expect(hashTokens('lighthouse')).toEqual(hashTokens('lighthouse.'));
  });

  test('tells words, their order of letters and their length apart', () => {
    const words = 'tide edit diet tied tides tid a aa aaa 1 11 12 21 порт порты ропот 港 口 ท่ ท้ ก ข'.split(' ');
    const hashes = words.flatMap((word) => hashTokens(word).join());
    expect(new Set(hashes).size).toBe(words.length);
  });

  test('is hardly ever the same for two words', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const words = [...letters].flatMap((a) => [...letters].flatMap((b) => [...letters].map((c) => `${a}${b}${c}`)));
    expect(new Set(hashTokens(words.join(' '))).size).toBeGreaterThan(words.length * 0.999);
  });
});
