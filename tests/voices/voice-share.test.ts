import { describe, expect, test } from 'vitest';
import { castOf } from '../../utils/article/cast';
import type { Article, Quote, Reading } from '../../utils/model';
import { quotedWords } from '../../utils/voices/quoted-words';
import { voiceShareOf } from '../../utils/voices/voice-share';
import { articleOf, readingOf } from '../state/support/popup-ports';

const shareOf = (reading: Reading) => voiceShareOf(reading, castOf(reading));
const LINES = [
  'The harbour was quiet.',
  '“The quay will open on time, and it will hold for years,” said Ana Roth, the mayor of Riverton.',
  'Ana Roth said the talks had begun.',
  '“We have a plan,” said Piet Maas, the transport minister. “Nobody needs to worry about it.”',
  '“It floods every week,” said Bo Lind, a fisherman.',
  '“They know,” said an official who asked not to be named.',
];

describe('the voice share', () => {
  const share = shareOf(readingOf(articleOf(LINES)));

  test('lists the speakers by the number of their quoted words, each with the paragraph that first quotes them', () => {
    expect(share.words).toBe(12 + 10 + 4 + 2);
    expect(share.voices.map(({ member, words, percent, group, paragraph }) => [member.name, words, percent, group, paragraph])).toEqual([
      ['Ana Roth', 12, 43, 'officials', 2],
      ['Piet Maas', 10, 36, 'officials', 4],
      ['Bo Lind', 4, 14, 'people', 5],
      [expect.stringContaining('an official'), 2, 7, 'officials', 6],
    ]);
    expect(share.voices.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
  });

  test('gives, for each group of speakers, the number of its quoted words and the first paragraph that quotes a different group', () => {
    expect(share.groups).toEqual([
      { group: 'officials', words: 24, percent: 86, otherFrom: 5 },
      { group: 'people', words: 4, percent: 14, otherFrom: 2 },
    ]);
  });

  test('counts unnamed sources separately and returns the number of indirect quotations that it leaves out', () => {
    expect(share.unnamed).toEqual({ words: 2, percent: 7, quotes: 1 });
    expect(share.indirect).toBe(1);
  });

  test('does not report which paragraph is the first to quote a second group if a speaker of unknown group is quoted before it', () => {
    const lines = [...LINES.slice(0, 2), '“Perhaps,” said Cy Dorn.', ...LINES.slice(2)];
    const [officials] = shareOf(readingOf(articleOf(lines))).groups;
    expect([officials?.group, officials?.otherFrom]).toEqual(['officials', null]);
  });

  test('attributes all quoted words to one person when only one is quoted', () => {
    const { voices, groups } = shareOf(readingOf(articleOf(LINES.slice(0, 2))));
    expect(voices.map(({ percent }) => percent)).toEqual([100]);
    expect(groups).toEqual([{ group: 'officials', words: 12, percent: 100, otherFrom: null }]);
  });

  test('is empty for an article without quotations', () => {
    expect(shareOf(readingOf(articleOf(['The harbour was quiet.'])))).toEqual({
      ...{ words: 0, voices: [], groups: [], indirect: 0 },
      unnamed: { words: 0, percent: 0, quotes: 0 },
    });
  });

  test('lists unattributed words last, without a group', () => {
    const reading = readingOf(articleOf(LINES.slice(0, 2)));
    const orphan: Quote = {
      ...{ id: 'q9', parts: [{ start: 0, end: 22 }], kind: 'direct', speaker: null, cue: null, rule: 'unattributed', confidence: 0 },
    };
    const { voices } = shareOf({ ...reading, analysis: { ...reading.analysis, quotes: [orphan, ...reading.analysis.quotes] } });
    expect(voices.map(({ member, group, percent }) => [member.kind, group, percent])).toEqual([
      ['person', 'officials', 75],
      ['unattributed', null, 25],
    ]);
  });

  test('counts paragraphs, but not headings or pictures', () => {
    const article = articleOf(LINES.slice(0, 2));
    const [first, second] = article.body;
    const body = [{ ...first, tag: 'h2' }, { tag: 'figure', children: [], caption: 'A quay' }, second] as Article['body'];
    expect(shareOf(readingOf({ ...article, body })).voices[0]?.paragraph).toBe(1);
  });
});

describe('the number of quoted words', () => {
  const count = (text: string, kind: Quote['kind'], lang = 'en') =>
    quotedWords(text, { kind, parts: [{ start: 0, end: text.length }] }, lang);

  test.each<[string, Quote['kind'], number]>([
    ['“The quay will open”', 'direct', 4],
    ['that it will “open before winter, and” not close', 'mixed', 4],
    ['that it “will” and «must» and "can"', 'mixed', 3],
    ['that he ‘can’t wait’ for it', 'mixed', 2],
    ['dass es „im Winter“ öffnet', 'mixed', 2],
    ['that it “will open', 'mixed', 2],
    ['that it will open', 'mixed', 4],
    ['that it will open', 'indirect', 0],
  ])('in «%s» (%s) is %i', (text, kind, words) => {
    expect(count(text, kind)).toBe(words);
  });
});
