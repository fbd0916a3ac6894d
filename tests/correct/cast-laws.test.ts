import { expect, test } from 'vitest';
import { castOf } from '../../utils/article/cast';
import { correctActor } from '../../utils/correct/cast-corrections';
import { correctReading } from '../../utils/correct/correct-reading';
import { correctSpeaker } from '../../utils/correct/corrections';
import { takeBack } from '../../utils/correct/kept-corrections';
import type { ChosenCastChange, Reading } from '../../utils/model';
import { analyse } from '../support/languages';
import { randomFrom } from '../support/random';
import { randomArticle } from '../support/random-article';

const RUNS = 300;
const random = randomFrom(20261126);
const below = (limit: number) => Math.floor(random() * limit);
const oneOf = <T>(things: readonly T[]): T | undefined => things[below(things.length)];

function randomlyCorrected(reading: Reading): Reading {
  const { actors, quotes } = correctReading(reading).reading.analysis;
  const [actor, other, quote] = [oneOf(actors), oneOf(actors), oneOf(quotes)];
  if (!actor || !other) return reading;
  if (quote && random() < 0.2) return correctSpeaker(reading, quote.id, { by: 'name', name: other.name, kind: other.kind });
  const chosen = oneOf<ChosenCastChange>([
    { is: 'rename', name: oneOf(['Ada', other.name, 'Bo Lund', actor.name]) ?? '' },
    { is: 'hide' },
    { is: 'merge', into: other.id },
    { is: 'split', name: oneOf(actor.aliases) ?? 'nobody' },
  ]);
  return chosen ? correctActor(reading, actor.id, chosen, random() < 0.3) : reading;
}

/** Random readings with corrections, on which both laws are tested. Analysing the articles takes longer than the tests. */
const readings: readonly Reading[] = Array.from({ length: RUNS }, () => {
  const article = randomArticle(random);
  let reading: Reading = { article, analysis: analyse(article) };
  for (let steps = below(7); steps > 0; steps--) reading = randomlyCorrected(reading);
  return reading;
});

test('corrections to the cast produce a well-formed analysis and leave the original analysis unchanged', () => {
  for (const reading of readings) {
    const before = structuredClone(reading);
    const { reading: shown, names } = correctReading(reading);
    expect(reading).toEqual(before);
    const { actors, quotes } = shown.analysis;
    const ids = new Set(actors.map(({ id }) => id));
    expect(ids.size).toBe(actors.length);
    for (const { id, mentions, salience, aliases, name } of actors) {
      expect(names.has(id)).toBe(true);
      expect(salience).toBeGreaterThanOrEqual(0);
      expect(new Set([name, ...aliases]).size).toBe(aliases.length + 1);
      let reached = 0;
      for (const { start, end } of mentions) {
        expect(start >= reached && end > start).toBe(true);
        reached = end;
      }
    }
    for (const { speaker, relay } of quotes) {
      for (const by of [speaker, relay]) if (by?.actorId) expect(ids.has(by.actorId)).toBe(true);
    }
    expect(castOf(shown).ofQuote.size).toBe(quotes.length);
  }
});

test('corrections to the cast still apply after the ids of the actors have changed, and leave no trace once all are reverted', () => {
  for (const reading of readings) {
    const renumbered = structuredClone(reading.analysis);
    const other = (id: string | null) => id && `x${id}`;
    const analysis = {
      ...renumbered,
      actors: renumbered.actors.map((actor) => ({ ...actor, id: `x${actor.id}` })),
      quotes: renumbered.quotes.map((quote) => ({
        ...quote,
        speaker: quote.speaker && { ...quote.speaker, actorId: other(quote.speaker.actorId) },
        ...(quote.relay ? { relay: { ...quote.relay, actorId: other(quote.relay.actorId) } } : {}),
      })),
    };
    const membersOf = (one: Reading) =>
      castOf(correctReading(one).reading).members.map(({ name, places, quotes }) => [name, places.length, quotes.length]);
    expect(membersOf({ ...reading, analysis })).toEqual(membersOf(reading));
    let rest = reading;
    while (rest.corrections) rest = takeBack(rest, 0);
    expect(rest).toEqual({ article: reading.article, analysis: reading.analysis });
  }
});
