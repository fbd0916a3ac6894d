import { describe, expect, test } from 'vitest';
import { spokenSentences } from '../../utils/speech/spoken-sentences';

const sentences = (text: string, lang: string): string[] =>
  spokenSentences(text, { start: 0, end: text.length }, lang).map(({ start, end }) => text.slice(start, end));

describe('spokenSentences', () => {
  test.each([
    ['en', 'Mr. Maas met Sen. Roth at 5 p.m. The ferry left.', ['Mr. Maas met Sen. Roth at 5 p.m.', 'The ferry left.']],
    ['en', '“It rained. It snowed,” she said. “Why?” he asked.', ['“It rained.', 'It snowed,” she said.', '“Why?” he asked.']],
    ['en', 'She left. “It rained.” The ferry sank.', ['She left.', '“It rained.”', 'The ferry sank.']],
    [
      'en',
      "She left. ‘It rained. It's late,’ he said. The workers’ rights. Fine.",
      ['She left.', '‘It rained.', "It's late,’ he said.", 'The workers’ rights.', 'Fine.'],
    ],
    ['en', 'He said "No." She said "Yes." Both left.', ['He said "No."', 'She said "Yes."', 'Both left.']],
    ['en', '“It rained. Nobody came.', ['“It rained.', 'Nobody came.']],
    [
      'de',
      'Am 3. Juni kam Dr. Roth. „Es regnet. Es schneit“, sagte sie. „Nein.“ Dann ging sie.',
      ['Am 3. Juni kam Dr. Roth.', '„Es regnet.', 'Es schneit“, sagte sie.', '„Nein.“', 'Dann ging sie.'],
    ],
    ['de', '»Ja.« Er ging. Das kostet z.B. Geld.', ['»Ja.«', 'Er ging.', 'Das kostet z.B. Geld.']],
    [
      'fr',
      'M. Roux a dit : « Il pleut. Il neige. » Mme Roth est partie.',
      ['M. Roux a dit : « Il pleut.', 'Il neige. »', 'Mme Roth est partie.'],
    ],
    [
      'ja',
      '雨が降った。「雪だ。寒い」と彼女は言った。彼は去った。',
      ['雨が降った。', '「雪だ。', '寒い」と彼女は言った。', '彼は去った。'],
    ],
    ['und', 'Ko. 3. Lu!', ['Ko.', '3.', 'Lu!']],
  ])('splits text in the language %s into spoken sentences: %s', (lang, text, expected) => {
    expect(sentences(text, lang)).toEqual(expected);
  });

  test('returns nothing for a blank line and keeps every character of a line without letters', () => {
    expect(sentences('   ', 'en')).toEqual([]);
    expect(sentences('* * *', 'en').join('')).toBe('* * *');
  });

  test('keeps every character of a line with 80,000 opening quotation marks', () => {
    const line = '“„'.repeat(40_000);
    expect(sentences(line, 'en').join('')).toBe(line);
  });
});
