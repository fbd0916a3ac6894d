import { expect, test } from 'vitest';
import { correctReading } from '../../utils/correct/correct-reading';
import { correctSpeaker, markQuote } from '../../utils/correct/corrections';
import type { CorrectedSource, Reading } from '../../utils/model';
import { bridgeReading, spanOf } from './support/bridge-reading';

const story = bridgeReading();
const [first] = story.analysis.quotes;
const named = (name: string): CorrectedSource => ({ by: 'name', name, kind: 'person' });
const shown = (reading: Reading) => correctReading(reading).reading.analysis;
const ruleOfFirst = (reading: Reading) => shown(reading).quotes[0]?.rule;

test('a correction that names the speaker whom the analysis found changes nothing but the rule', () => {
  const confirmed = correctSpeaker(story, 'q1', named('Lena Farrow'));
  expect(shown(confirmed).quotes[0]).toEqual({ ...first, rule: 'confirmed', confidence: 1 });
  expect(shown({ ...confirmed, analysis: shown(confirmed) })).toEqual(shown(confirmed));
});

test('nobody can be confirmed, too', () => {
  const silent = { ...story, analysis: { ...story.analysis, quotes: story.analysis.quotes.map((quote) => ({ ...quote, speaker: null })) } };
  expect(ruleOfFirst(correctSpeaker(silent, 'q1', { by: 'nobody' }))).toBe('confirmed');
  expect(ruleOfFirst(correctSpeaker(story, 'q1', { by: 'nobody' }))).toBe('reader');
});

test('another speaker than the one whom the analysis found is a correction, even if it is given twice', () => {
  const other = correctSpeaker(story, 'q1', named('Tom Hale'));
  expect(ruleOfFirst(other)).toBe('reader');
  expect(ruleOfFirst(correctSpeaker(other, 'q1', named('Tom Hale')))).toBe('reader');
  expect(ruleOfFirst(correctSpeaker(other, 'q1', named('Lena Farrow')))).toBe('confirmed');
});

test('a quotation that the reader has marked is a correction', () => {
  const parts = [spanOf(story.article.text, '“so-called bridge”')].flatMap((span) => span ?? []);
  expect(shown(markQuote(story, parts, 'direct', { by: 'nobody' })).quotes[1]?.rule).toBe('reader');
});
