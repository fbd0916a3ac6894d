import { describe, expect, test } from 'vitest';
import { RIGHT } from '../../utils/analyse/confidence';
import type { Analysis, Span } from '../../utils/model';
import { analyse } from '../support/languages';
import { numbersBelow } from '../support/random';

const pieces =
  "“|”|\"|‘|’|'|«|»|„|``|''|,|.|?|:|;|—|(|)|\n|\n\n| | |Ana Roth|Piet Maas|he|she|who|that|said|says|told|adding|according to|and|the|a|official|president|bridge|is|closed|in|May|Mr.|U.S.|İ|𝒳|مرحبا|橋|Roth’un|“evet” dedi|diyen|göre|olduğunu söyledi|сказали|в министерстве".split(
    '|',
  );

function nonsense(seed: number): string {
  const next = numbersBelow(seed);
  return Array.from({ length: 20 + next(200) }, () => `${pieces[next(pieces.length)]}${next(3) ? ' ' : ''}`).join('');
}

function checkLaws(text: string, { quotes, actors }: Analysis): void {
  const inside = ({ start, end }: Span): boolean => 0 <= start && start < end && end <= text.length;
  const ids = new Set(actors.map(({ id }) => id));
  let last = 0;
  for (const [index, { id, parts, speaker, cue, rule, confidence }] of quotes.entries()) {
    expect(id).toBe(`q${index + 1}`);
    expect(parts.length).toBeGreaterThan(0);
    for (const [at, part] of parts.entries()) {
      expect(inside(part)).toBe(true);
      expect(part.start).toBeGreaterThanOrEqual(at === 0 ? last : (parts[at - 1]?.end ?? 0));
    }
    last = parts[0]?.start ?? last;
    if (speaker) expect(inside(speaker.mention)).toBe(true);
    if (speaker?.actorId) expect(ids.has(speaker.actorId)).toBe(true);
    if (cue) expect(inside(cue)).toBe(true);
    expect(Object.keys(RIGHT)).toContain(rule);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
  const all = quotes.flatMap(({ parts }) => parts).sort((a, b) => a.start - b.start);
  for (const [at, part] of all.entries()) if (at > 0) expect(part.start).toBeGreaterThanOrEqual(all[at - 1]?.end ?? 0);
}

describe('laws of an analysis', () => {
  test.each(['en', 'de', 'tr', 'ru', 'zh', 'ja', 'ar', 'und', '', 'x-klingon'])('hold on nonsense in «%s»', (lang) => {
    for (let seed = 1; seed <= 150; seed++) {
      const text = nonsense(seed);
      const analysis = analyse({ text, lang, title: '' });
      checkLaws(text, analysis);
      expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
      expect(analyse({ text, lang, title: '' })).toEqual(analysis);
    }
  });

  test('a language without a pack has its marks and no speakers', () => {
    const { quotes } = analyse({ text: 'Zzz „qqq“ zzz.\n„Aaa.\n„Bbb“ zzz.', lang: 'tlh', title: '' });
    expect(quotes.map(({ parts, speaker }) => [parts.length, speaker])).toEqual([
      [1, null],
      [2, null],
    ]);
  });
});

describe('the work is linear', () => {
  const megabyte = 1_000_000;
  test.each([
    ['straight marks', '"'.repeat(megabyte)],
    ['opening marks', '“'.repeat(megabyte)],
    ['closing marks', '”'.repeat(megabyte)],
    ['apostrophes', "'".repeat(megabyte)],
    ['opening marks, a line each', '“a\n'.repeat(megabyte / 3)],
    ['a quotation over many paragraphs', `Ana Roth said: ${'“a\n'.repeat(megabyte / 3)}`],
    ['quoted letters', '“a” '.repeat(megabyte / 4)],
    ['one word', 'a'.repeat(5 * megabyte)],
    ['one long paragraph', 'Ana Roth said that the bridge, which is old, was “closed for now” and the ferry late, '.repeat(30_000)],
    [
      'labels of turns, two by two',
      Array.from({ length: megabyte / 40 }, (_, at) =>
        `Ax${at}q: It rains.\nAx${at}q: Why?`.replace(/\d/gu, (digit) => 'abcdefghij'[Number(digit)] ?? ''),
      ).join('\n'),
    ],
    ['names and pronouns in one sentence', 'Ana Roth, “a” they said, '.repeat(megabyte / 50)],
    ['sources that ask not to be named', 'A source said the bridge was shut, asking not to be named. '.repeat(megabyte / 80)],
    ['commas', ', '.repeat(megabyte)],
    ['brackets', '(a) '.repeat(megabyte / 2)],
    ['reporting verbs', 'said '.repeat(megabyte / 2)],
    ['quoted Chinese letters', '“好”'.repeat(megabyte / 6), 'zh'],
    ['quoted Japanese letters', '「あ」と'.repeat(megabyte / 8), 'ja'],
    ['quoted Arabic letters', '«نعم» '.repeat(megabyte / 8), 'ar'],
    ['quoted Turkish letters', '“a” dedi, '.repeat(megabyte / 20), 'tr'],
    ['Turkish without an end', 'Roth’un köprüsünün kapalı olduğunu söyledi, “a” '.repeat(megabyte / 40), 'tr'],
    ['Turkish subjects without a verb', 'Ana Roth limanda '.repeat(megabyte / 16), 'tr'],
    ['Russian dialogue', '— «Да», — сказал Лосев. — Мост «закрыт».\n'.repeat(megabyte / 60), 'ru'],
    ['Russian without an end', '«а», сказал после заседания совета в порту '.repeat(megabyte / 40), 'ru'],
    ['Chinese without an end', '张伟说，他'.repeat(megabyte / 8), 'zh'],
  ])('%s', { timeout: 20_000 }, (_, text, lang = 'en') => {
    // The promise is two seconds on an idle machine. Here the bound only tells linear from quadratic, which would take minutes.
    const started = performance.now();
    analyse({ text, lang, title: '' });
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
