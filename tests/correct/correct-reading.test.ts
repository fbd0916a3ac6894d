import { describe, expect, test } from 'vitest';
import { castOf } from '../../utils/article/cast';
import { wordsOf } from '../../utils/article/cite-quote';
import { correctReading } from '../../utils/correct/correct-reading';
import { correctSpeaker, markQuote, rejectQuote } from '../../utils/correct/corrections';
import { mergeCorrections, recallCorrections, takeBack } from '../../utils/correct/kept-corrections';
import type { Actor, CorrectedSource, Quote, Reading } from '../../utils/model';
import { bridgeReading, LINES, spanOf } from './support/bridge-reading';

const story = bridgeReading();
const named = (name: string, kind: Actor['kind'] = 'person'): CorrectedSource => ({ by: 'name', name, kind });
const shown = (reading: Reading) => correctReading(reading).reading;
/** Returns the speaker and words of each quotation. */
function quotesOf(reading: Reading) {
  const { article, analysis } = shown(reading);
  const { ofQuote } = castOf(shown(reading));
  return analysis.quotes.map((quote) => `${ofQuote.get(quote.id)?.name ?? ''}: ${wordsOf(article.text, quote)}`);
}
const idOf = (reading: Reading, words: string) => {
  const { article, analysis } = shown(reading);
  return analysis.quotes.find((quote) => wordsOf(article.text, quote).includes(words))?.id ?? `no quotation with «${words}»`;
};
const partsOf = (words: string) => [spanOf(story.article.text, words)].flatMap((span) => span ?? []);
/** Returns the reading with a new analysis of the given lines and the same corrections. */
const readAgain = (reading: Reading, lines: readonly string[]): Reading => ({ ...reading, ...bridgeReading(lines) });

describe('correcting quotations', () => {
  test('attributes a quotation to another actor in the cast', () => {
    expect(quotesOf(story)[1]).toBe('Tom Hale: “Nobody asked us,”');
    const corrected = correctSpeaker(story, idOf(story, 'Nobody'), named('Lena Farrow'));
    expect(quotesOf(corrected)[1]).toBe('Lena Farrow: “Nobody asked us,”');
    expect(shown(corrected).analysis.quotes[1]).toMatchObject({
      id: 'q2',
      rule: 'reader',
      confidence: 1,
      cue: story.analysis.quotes[1]?.cue,
    });
    expect(shown(corrected).analysis.actors).toBe(story.analysis.actors);
    expect(corrected.analysis).toBe(story.analysis);
  });

  test('attributes several quotations to one new actor whom the article does not name', () => {
    const corrected = correctSpeaker(story, idOf(story, 'Nobody'), named('The Ferry Board', 'organisation'));
    expect(quotesOf(corrected)[1]).toBe('The Ferry Board: “Nobody asked us,”');
    expect(castOf(shown(corrected)).members.find(({ name }) => name === 'The Ferry Board')).toMatchObject({
      kind: 'organisation',
      id: 'r1',
    });
    const both = correctSpeaker(corrected, 'q1', named('the ferry board'));
    expect(quotesOf(both)[0]).toContain('The Ferry Board');
    expect(shown(both).analysis.actors.length).toBe(story.analysis.actors.length + 1);
  });

  test('attributes a quotation to an unnamed source, with or without a description, or to nobody', () => {
    const source = (words: string): CorrectedSource => ({ by: 'words', words, unnamed: true });
    const kindOf = (reading: Reading) => {
      const member = castOf(shown(reading)).ofQuote.get('q1');
      return `${member?.kind} ${member?.name}`;
    };
    expect(kindOf(correctSpeaker(story, 'q1', source('An official of the county')))).toBe('unnamed An official of the county');
    expect(kindOf(correctSpeaker(story, 'q1', source('')))).toBe('unnamed ');
    expect(kindOf(correctSpeaker(story, 'q1', source('words that are gone')))).toBe('unnamed ');
    expect(kindOf(correctSpeaker(story, 'q1', { by: 'nobody' }))).toBe('unattributed ');
  });

  test('removes the relay, who passed on the words of a quotation, when the speaker is changed', () => {
    const [first, ...rest] = story.analysis.quotes;
    if (!first?.speaker) throw new Error('The test needs a quotation with a speaker.');
    const relayed = { ...story, analysis: { ...story.analysis, quotes: [{ ...first, relay: first.speaker }, ...rest] } };
    expect(shown(correctSpeaker(relayed, 'q1', named('Tom Hale'))).analysis.quotes[0]).not.toHaveProperty('relay');
  });

  test('rejects a wrong quotation and marks a missed one', () => {
    const rejected = rejectQuote(story, idOf(story, 'Nobody'));
    expect(quotesOf(rejected)).toEqual(quotesOf(story).slice(0, 1));
    const marked = markQuote(story, partsOf('“so-called bridge”'), 'direct', named('Tom Hale'));
    expect(quotesOf(marked)).toEqual(quotesOf(story).toSpliced(1, 0, 'Tom Hale: “so-called bridge”'));
    expect(markQuote(story, [], 'direct', named('Tom Hale'))).toBe(story);
  });

  test('stores the new extent and the new speaker of a quotation as a single correction', () => {
    const marked = markQuote(story, partsOf('“Nobody asked us,” said Tom Hale'), 'mixed', { by: 'nobody' });
    expect(quotesOf(marked).slice(1)).toEqual([': “Nobody asked us,” said Tom Hale']);
    const attributed = correctSpeaker(marked, idOf(marked, 'Nobody'), named('Tom Hale'));
    expect(quotesOf(attributed).slice(1)).toEqual(['Tom Hale: “Nobody asked us,” said Tom Hale']);
    expect(attributed.corrections?.length).toBe(1);
  });

  test('keeps only the latest correction to a quotation', () => {
    const once = correctSpeaker(story, 'q1', named('Tom Hale'));
    const twice = correctSpeaker(once, 'q1', named('Ida Moor'));
    expect([quotesOf(twice)[0]?.slice(0, 8), twice.corrections?.length]).toEqual(['Ida Moor', 1]);
    expect(rejectQuote(twice, 'q1').corrections?.map((one) => 'verdict' in one && one.verdict.is)).toEqual(['notQuote']);
  });

  test('reverts corrections one by one, and removes a quotation that the reader marked and then rejects', () => {
    const both = rejectQuote(correctSpeaker(story, 'q1', named('Tom Hale')), 'q2');
    const { byQuote } = correctReading(both);
    expect([...byQuote]).toEqual([['q1', 0]]);
    expect(quotesOf(takeBack(both, 1)).length).toBe(2);
    expect(takeBack(takeBack(both, 0), 0)).toEqual(story);
    const marked = markQuote(story, partsOf('“so-called bridge”'), 'direct', { by: 'nobody' });
    expect(rejectQuote(marked, idOf(marked, 'so-called'))).toEqual(story);
  });

  test('leaves the other speakers their colours', () => {
    const coloursIn = (reading: Reading) =>
      Object.fromEntries(castOf(shown(reading)).members.flatMap(({ name, voice }) => (voice > 0 ? [[name, voice]] : [])));
    expect(coloursIn(story)).toEqual({ 'Lena Farrow': 1, 'Tom Hale': 2 });
    const other = correctSpeaker(story, 'q1', named('Ida Moor'));
    expect(coloursIn(other)).toEqual({ 'Ida Moor': 1, 'Tom Hale': 2 });
    expect(coloursIn(correctSpeaker(story, 'q1', { by: 'nobody' }))).toEqual({ 'Tom Hale': 2 });
  });

  test('changes nothing when the quotation does not exist', () => {
    expect(correctSpeaker(story, 'q99', named('Tom Hale'))).toBe(story);
    expect(rejectQuote(story, 'q99')).toBe(story);
  });
});

describe('corrections to quotations', () => {
  const corrected = markQuote(
    rejectQuote(correctSpeaker(story, 'q1', named('Ida Moor')), 'q2'),
    partsOf('“so-called bridge”'),
    'direct',
    named('Tom Hale'),
  );

  test('leave the reading unchanged when there are none', () => {
    expect(correctReading(story).reading).toBe(story);
  });

  test('still apply to another version of the article', () => {
    const later = readAgain(corrected, ['“Wait,” said Ann Oak.', LINES[0], 'News.', ...LINES.slice(1)]);
    expect(quotesOf(later)).toEqual([
      'Ann Oak: “Wait,”',
      'Ida Moor: “We cannot promise a date,” “The piers are rotten.”',
      'Tom Hale: “so-called bridge”',
    ]);
  });

  test('still apply to their words when a new analysis splits, omits or extends the quotations', () => {
    const [first, third] = story.analysis.quotes as [Quote, Quote];
    const [date, piers] = first.parts;
    if (!date || !piers) throw new Error('The test needs a quotation of two parts.');
    const under = (quotes: readonly Quote[]) => quotesOf({ ...corrected, analysis: { ...story.analysis, quotes } });
    const rest = 'Tom Hale: “so-called bridge”';
    // The new analysis splits the quotation in two.
    expect(under([{ ...first, id: 'q8', parts: [date] }, { ...first, id: 'q9', parts: [piers] }, third])).toEqual([
      'Ida Moor: “We cannot promise a date,”',
      'Ida Moor: “The piers are rotten.”',
      rest,
    ]);
    // The new analysis does not find the quotation, but the correction restores it.
    expect(under([third])).toEqual(['Ida Moor: “We cannot promise a date,” “The piers are rotten.”', rest]);
    // The quotation is now part of a longer one, which also contains an unrelated quotation.
    const long: Quote = { ...first, id: 'q7', parts: [{ start: 0, end: piers.end }] };
    const inner: Quote = { ...third, id: 'q8', parts: [{ start: date.start + 4, end: date.start + 10 }] };
    expect(under([long, inner, third]).map((line) => line.slice(0, 10))).toEqual(['Ida Moor: ', 'Tom Hale: ', 'Tom Hale: ']);
  });

  test('are kept but not applied when their words disappear from the article, and apply again when the words return', () => {
    const without = readAgain(corrected, [LINES[0], LINES[2], LINES[3]]);
    expect(correctReading(without).places.map((place) => place !== null)).toEqual([false, true, true]);
    expect(quotesOf(without)).toEqual(['Tom Hale: “so-called bridge”']);
    expect(without.corrections).toBe(corrected.corrections);
    expect(quotesOf(readAgain(without, LINES))).toEqual(quotesOf(corrected));
  });

  test('that are stored in the library are overridden by later corrections to the same quotation', () => {
    const kept = corrected.corrections ?? [];
    expect(recallCorrections(story, kept).corrections).toEqual(kept);
    expect(recallCorrections(corrected, kept).corrections).toEqual(kept);
    const since = correctSpeaker(story, 'q1', { by: 'nobody' });
    const both = recallCorrections(since, kept);
    expect(both.corrections?.length).toBe(3);
    expect(quotesOf(both)[0]).toMatch(/^:/);
    expect(recallCorrections(story, [])).toEqual(story);
  });

  test('from two windows are merged, except those that one of the windows has reverted', () => {
    const before = corrected.corrections ?? [];
    const [first, ...others] = before;
    // As in the library, each correction is a new object with its fields in a different order. It must still count as the same correction.
    const apart = before.flatMap((one) =>
      'verdict' in one ? { verdict: { ...one.verdict }, parts: one.parts.map((part) => ({ ...part })) } : [],
    );
    expect(mergeCorrections(corrected, before, apart)).toBe(corrected);
    const there = correctSpeaker(corrected, 'q4', { by: 'name', name: 'Una Voss', kind: 'person' });
    const here = rejectQuote(corrected, 'q1');
    const both = mergeCorrections(here, before, there.corrections ?? []);
    expect(new Set(both.corrections)).toEqual(new Set([...(here.corrections ?? []), ...(there.corrections ?? []).slice(-1)]));
    expect(mergeCorrections(corrected, before, others).corrections).toEqual(others);
    expect(mergeCorrections(here, before, []).corrections?.every((one) => one !== first)).toBe(true);
    expect(mergeCorrections(corrected, before, [])).toEqual(story);
  });
});
