import { expect, test } from 'vitest';
import { correctReading } from '../../utils/correct/correct-reading';
import { correctSpeaker, markQuote, rejectQuote } from '../../utils/correct/corrections';
import { takeBack } from '../../utils/correct/kept-corrections';
import { tidySelection } from '../../utils/correct/select-words';
import type { CorrectedSource, QuoteKind, Reading } from '../../utils/model';
import { analyse } from '../support/languages';
import { randomFrom } from '../support/random';
import { randomArticle } from '../support/random-article';

const RUNS = 200;
const random = randomFrom(20261125);
const below = (limit: number) => Math.floor(random() * limit);
const oneOf = <T>(things: readonly T[]): T => things[below(things.length)] as T;

function randomSource({ analysis, article }: Reading): CorrectedSource {
  const actor = oneOf(analysis.actors);
  if (actor && random() < 0.4) return { by: 'name', name: actor.name, kind: actor.kind };
  const start = below(article.text.length);
  return oneOf<CorrectedSource>([
    { by: 'nobody' },
    { by: 'words', words: '', unnamed: true },
    { by: 'words', words: article.text.slice(start, start + below(20)), unnamed: random() < 0.5 },
    { by: 'name', name: oneOf(['Ada', 'ada', 'Bo Lund', 'The Board']), kind: oneOf(['person', 'organisation']) },
  ]);
}

function randomlyCorrected(reading: Reading): Reading {
  const { article } = reading;
  const quote = oneOf(correctReading(reading).reading.analysis.quotes);
  const which = random();
  if (quote && which < 0.4) return correctSpeaker(reading, quote.id, randomSource(reading));
  if (quote && which < 0.6) return rejectQuote(reading, quote.id);
  const start = below(article.text.length + 1);
  const parts = tidySelection(article.text, { start, end: start + below(200) });
  return markQuote(reading, parts, oneOf<QuoteKind>(['direct', 'mixed', 'indirect']), randomSource(reading));
}

/** Random readings with corrections, on which every law is tested. Analysing the articles takes longer than the tests. */
const readings: readonly Reading[] = Array.from({ length: RUNS }, () => {
  const article = randomArticle(random);
  let reading: Reading = { article, analysis: analyse(article) };
  for (let steps = below(6); steps > 0; steps--) reading = randomlyCorrected(reading);
  return reading;
});

test('corrections have the same effect when applied twice, and leave the original reading unchanged', () => {
  for (const reading of readings) {
    const before = structuredClone(reading);
    const once = correctReading(reading);
    const twice = correctReading(once.reading);
    expect(twice.reading).toEqual(once.reading);
    expect(twice.places).toEqual(once.places);
    expect(reading).toEqual(before);
  }
});

test('corrections produce an analysis with unique ids, known speakers and ordered parts within the text', () => {
  for (const reading of readings) {
    const { analysis, article } = correctReading(reading).reading;
    const ids = new Set(analysis.quotes.map(({ id }) => id));
    const actors = new Set(analysis.actors.map(({ id }) => id));
    expect([ids.size, actors.size]).toEqual([analysis.quotes.length, analysis.actors.length]);
    for (const { parts, speaker } of analysis.quotes) {
      expect(parts.length).toBeGreaterThan(0);
      let reached = 0;
      for (const { start, end } of parts) {
        expect(start >= reached && end >= start && end <= article.text.length).toBe(true);
        reached = end;
      }
      if (speaker?.actorId) expect(actors.has(speaker.actorId)).toBe(true);
    }
  }
});

test('the words of every correction are found in the text, and corrections have the same effect after the text is analysed again', () => {
  for (const reading of readings) {
    const { places, reading: corrected } = correctReading(reading);
    expect(places.every((place) => place !== null)).toBe(true);
    const again = { ...reading, analysis: analyse(reading.article) };
    expect(correctReading(again).reading).toEqual(corrected);
  }
});

test('corrections are kept when their words are missing, and leave no trace once all are reverted', () => {
  for (const reading of readings) {
    let rest = reading;
    const elsewhere = {
      ...reading,
      article: { ...reading.article, text: '', body: [] },
      analysis: analyse({ text: '', lang: 'en', title: '' }),
    };
    expect(correctReading(elsewhere).reading.corrections).toEqual(reading.corrections);
    while (rest.corrections) rest = takeBack(rest, 0);
    expect(rest).toEqual({ article: reading.article, analysis: reading.analysis });
  }
});
