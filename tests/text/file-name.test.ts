import { expect, test } from 'vitest';
import { fileName } from '../../utils/text/file-name';

test.each([
  [['Harbour stays open', 'Harbour Post', '2026-11-02'], 'Harbour stays open – Harbour Post – 2026-11-02.md'],
  [['Who pays? “Nobody”', null, ''], 'Who pays “Nobody”.md'],
  [['a/b\\c:d*e"f<g>h|i#j%k'], 'a b c d e f g h i j k.md'],
  [['../../.hidden. '], 'hidden.md'],
  [['CON'], 'dramatis.md'],
  [['\u202egpj.exe\u0000'], 'gpj.exe.md'],
  [[null, ' … '], '….md'],
  [['港口仍然开放'], '港口仍然开放.md'],
  [[], 'dramatis.md'],
  [['half \ud83d'], 'half.md'],
])('the parts %j are joined into a safe file name', (parts, name) => {
  expect(fileName(parts, 'md')).toBe(name);
});

test('a long file name is truncated at a word boundary if possible, to less than 255 bytes and never within a character', () => {
  expect(fileName(['many words '.repeat(20)], 'md')).toMatch(/^(?:many words )+many(?: words)?\.md$/);
  for (const word of ['a', '港', '\u{1F426}']) {
    const name = fileName([word.repeat(300)], 'md');
    expect(new TextEncoder().encode(name).length).toBeLessThan(255);
    expect(name.isWellFormed()).toBe(true);
  }
});
