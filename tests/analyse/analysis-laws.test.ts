import { describe, expect, test } from 'vitest';
import { RULE_PRECISION } from '../../utils/analyse/quotes/confidence';
import type { Analysis, Span } from '../../utils/model';
import { analyse } from '../support/languages';
import { numbersBelow } from '../support/random';

const pieces =
  "“|”|\"|‘|’|'|«|»|„|``|''|,|.|?|:|;|—|(|)|\n|\n\n| | |Ana Roth|Piet Maas|he|she|who|that|said|says|told|adding|according to|and|the|a|official|president|bridge|is|closed|in|May|Mr.|U.S.|İ|𝒳|مرحبا|橋|Roth’un|“evet” dedi|diyen|göre|olduğunu söyledi|сказали|в министерстве".split(
    '|',
  );

/** Returns a random text of words and punctuation marks. The same seed always gives the same text. */
function nonsense(seed: number): string {
  const next = numbersBelow(seed);
  return Array.from({ length: 20 + next(200) }, () => `${pieces[next(pieces.length)]}${next(3) ? ' ' : ''}`).join('');
}

/** Checks the invariants of an analysis: its spans are sorted, disjoint and within the text, and every id that it refers to exists. */
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
    expect(Object.keys(RULE_PRECISION)).toContain(rule);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
  const all = quotes.flatMap(({ parts }) => parts).sort((a, b) => a.start - b.start);
  for (const [at, part] of all.entries()) if (at > 0) expect(part.start).toBeGreaterThanOrEqual(all[at - 1]?.end ?? 0);
}

describe('an analysis', () => {
  test.each(['en', 'de', 'tr', 'ru', 'zh', 'ja', 'ar', 'und', '', 'x-klingon'])(
    'of random text in «%s» is well-formed, survives a JSON round trip and is the same each time',
    (lang) => {
      for (let seed = 1; seed <= 40; seed++) {
        const text = nonsense(seed);
        const analysis = analyse({ text, lang, title: '' });
        checkLaws(text, analysis);
        expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
        expect(analyse({ text, lang, title: '' })).toEqual(analysis);
      }
    },
  );

  test('finds quotations, but no speakers, in a language without a pack', () => {
    const { quotes } = analyse({ text: 'Zzz „qqq“ zzz.\n„Aaa.\n„Bbb“ zzz.', lang: 'tlh', title: '' });
    expect(quotes.map(({ parts, speaker }) => [parts.length, speaker])).toEqual([
      [1, null],
      [2, null],
    ]);
  });
});

describe('the running time of an analysis', () => {
  test.each<[name: string, textOf: (length: number) => string, lang?: string]>([
    ['straight quotation marks', repeat('"')],
    ['opening quotation marks', repeat('“')],
    ['closing quotation marks', repeat('”')],
    ['apostrophes', repeat("'")],
    ['opening quotation marks on lines of their own', repeat('“a\n')],
    ['a quotation over many paragraphs', (length) => `Ana Roth said: ${repeat('“a\n')(length)}`],
    ['quoted letters', repeat('“a” ')],
    ['a single long word', repeat('a')],
    ['one long paragraph', repeat('Ana Roth said that the bridge, which is old, was “closed for now” and the ferry late, ')],
    ['pairs of speaker labels', labelsOfTurns],
    ['names and pronouns in one sentence', repeat('Ana Roth, “a” they said, ')],
    ['sources that ask not to be named', repeat('A source said the bridge was shut, asking not to be named. ')],
    ['commas', repeat(', ')],
    ['brackets', repeat('(a) ')],
    ['reporting verbs', repeat('said ')],
    ['quoted Chinese letters', repeat('“好”'), 'zh'],
    ['quoted Japanese letters', repeat('「あ」と'), 'ja'],
    ['quoted Arabic letters', repeat('«نعم» '), 'ar'],
    ['quoted Turkish letters', repeat('“a” dedi, '), 'tr'],
    ['an endless Turkish sentence', repeat('Roth’un köprüsünün kapalı olduğunu söyledi, “a” '), 'tr'],
    ['Turkish subjects without a verb', repeat('Ana Roth limanda '), 'tr'],
    ['Russian dialogue', repeat('— «Да», — сказал Лосев. — Мост «закрыт».\n'), 'ru'],
    ['an endless Russian sentence', repeat('«а», сказал после заседания совета в порту '), 'ru'],
    ['an endless Chinese sentence', repeat('张伟说，他'), 'zh'],
  ])('grows linearly in a text made up of %s', (_, textOf, lang = 'en') => {
    // The first run is not measured, because it includes the time in which the JavaScript engine compiles the code.
    analyse({ text: textOf(SHORT_TEXT), lang, title: '' });
    expect(growth((length) => analyse({ text: textOf(length), lang, title: '' }))).toBeLessThan(MOST_GROWTH);
  });
});

/** The length of the short text, in UTF-16 code units. */
const SHORT_TEXT = 12_000;
/** The ratio of the long text's length to the short text's length. */
const LENGTH_RATIO = 8;
/**
 * The maximum ratio of the long text's time to the short text's time. The ratio would be `LENGTH_RATIO` for linear work and the square of
 * `LENGTH_RATIO` for quadratic work.
 */
const MOST_GROWTH = 3 * LENGTH_RATIO;
/** The shortest time that can be measured reliably, in milliseconds. */
const SHORTEST_TIME = 5;

/**
 * Runs `work` for a short and a long text, and returns the ratio of the long text's time to the short text's time. Measures up to three
 * times and takes the smallest ratio, because the machine may pause at any time.
 */
function growth(work: (length: number) => void): number {
  const timeOf = (length: number) => {
    const started = performance.now();
    work(length);
    return performance.now() - started;
  };
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least >= MOST_GROWTH; tries++) {
    const short = Math.max(SHORTEST_TIME, timeOf(SHORT_TEXT));
    least = Math.min(least, timeOf(LENGTH_RATIO * SHORT_TEXT) / short);
  }
  return least;
}

function repeat(words: string): (length: number) => string {
  return (length) => words.repeat(length / words.length);
}

/** Returns the text of an interview in which every speaker label occurs exactly twice. */
function labelsOfTurns(length: number): string {
  const inLetters = (at: number) => `${at}`.replace(/\d/gu, (digit) => 'abcdefghij'[Number(digit)] ?? '');
  return Array.from({ length: length / 40 }, (_, at) => `Ax${inLetters(at)}q: It rains.\nAx${inLetters(at)}q: Why?`).join('\n');
}
