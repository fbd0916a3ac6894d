import { describe, expect, test } from 'vitest';
import { castOf } from '../../utils/article/cast';
import { correctActor } from '../../utils/correct/cast-corrections';
import { correctReading } from '../../utils/correct/correct-reading';
import { correctSpeaker } from '../../utils/correct/corrections';
import { mergeCorrections, recallCorrections, takeBack } from '../../utils/correct/kept-corrections';
import type { ChosenCastChange, Reading } from '../../utils/model';
import { sliceOf } from '../../utils/text/span';
import { harbourReading, LINES } from './support/harbour-reading';

const story = harbourReading();
const shown = (reading: Reading) => correctReading(reading).reading;
const namesOf = (reading: Reading) => shown(reading).analysis.actors.map(({ name }) => name);
const actorOf = (reading: Reading, name: string) => {
  const actor = shown(reading).analysis.actors.find((one) => one.name === name);
  if (!actor) throw new Error(`The cast has no actor «${name}».`);
  return actor;
};
const change = (reading: Reading, name: string, chosen: ChosenCastChange) => correctActor(reading, actorOf(reading, name).id, chosen);
const merge = (reading: Reading, name: string, into: string) => change(reading, name, { is: 'merge', into: actorOf(reading, into).id });
const placesOf = (reading: Reading, name: string) => actorOf(reading, name).mentions.map((span) => sliceOf(reading.article.text, span));
/** Returns the name of each quotation's speaker. */
const speakersOf = (reading: Reading) => {
  const { ofQuote } = castOf(shown(reading));
  return shown(reading).analysis.quotes.map(({ id }) => ofQuote.get(id)?.name ?? '');
};
const isFound = (reading: Reading) => correctReading(reading).places.map((place) => place !== null);

describe('correcting the cast', () => {
  test('renames an actor and keeps the original name as an alias', () => {
    const renamed = change(story, 'Ana Roth', { is: 'rename', name: '  Dr  Ana Roth ' });
    expect(namesOf(renamed)[0]).toBe('Dr Ana Roth');
    expect(actorOf(renamed, 'Dr Ana Roth').aliases).toEqual(['Ana Roth', 'Ms Roth-Lind', 'Roth']);
    expect(speakersOf(renamed)).toEqual(['Dr Ana Roth', 'Dr Ana Roth', 'A. Roth']);
    expect(renamed.analysis).toBe(story.analysis);
  });

  test('keeps only the latest renaming of an actor, and keeps no renaming to a blank name or to the original name', () => {
    const once = change(story, 'Ana Roth', { is: 'rename', name: 'Ann' });
    const twice = change(once, 'Ann', { is: 'rename', name: 'Anna Roth' });
    expect([namesOf(twice)[0], twice.corrections?.length]).toEqual(['Anna Roth', 1]);
    expect(change(twice, 'Anna Roth', { is: 'rename', name: 'Ana Roth' })).toEqual(story);
    expect(change(story, 'Ana Roth', { is: 'rename', name: ' ' })).toBe(story);
  });

  test('hides an actor and its mentions, and leaves its quotations without a speaker', () => {
    const hidden = change(story, 'Ana Roth', { is: 'hide' });
    expect(namesOf(hidden)).not.toContain('Ana Roth');
    expect(speakersOf(hidden)).toEqual(['', '', 'A. Roth']);
    expect(shown(hidden).analysis.quotes[0]).toMatchObject({ speaker: null, rule: 'reader' });
    const places = castOf(shown(hidden)).members.flatMap((member) => member.places.map((span) => sliceOf(story.article.text, span)));
    expect(places).not.toContain('Roth');
  });

  test('merges an actor, including its mentions, quotations, names and salience, into another', () => {
    const merged = merge(story, 'A. Roth', 'Ana Roth');
    expect(namesOf(merged)).toEqual(['Ana Roth', 'Harbour Board', 'Salem Bay', 'Piet Maas']);
    expect(placesOf(merged, 'Ana Roth')).toEqual(['Ana Roth', 'Roth', 'Ms Roth-Lind', 'A. Roth']);
    expect(speakersOf(merged)).toEqual(['Ana Roth', 'Ana Roth', 'Ana Roth']);
    expect(actorOf(merged, 'Ana Roth')).toMatchObject({ aliases: ['Ms Roth-Lind', 'Roth', 'A. Roth'], salience: 5 });
  });

  test('merges a more salient actor into a less salient one and sorts the cast by the new salience', () => {
    const merged = merge(merge(story, 'Harbour Board', 'Piet Maas'), 'A. Roth', 'Piet Maas');
    expect(namesOf(merged)).toEqual(['Piet Maas', 'Ana Roth', 'Salem Bay']);
    expect(actorOf(merged, 'Piet Maas')).toMatchObject({ kind: 'person', salience: 4.25 });
  });

  test('removes the relay, who passed on the words of a quotation, when the relay is hidden or merged with the speaker', () => {
    const [first, ...rest] = story.analysis.quotes;
    const by = story.analysis.quotes[2]?.speaker;
    if (!first || !by) throw new Error('The test needs a reading with three quotations.');
    const relayed = { ...story, analysis: { ...story.analysis, quotes: [{ ...first, relay: by }, ...rest] } };
    expect(shown(merge(relayed, 'A. Roth', 'Ana Roth')).analysis.quotes[0]).not.toHaveProperty('relay');
    expect(shown(merge(relayed, 'A. Roth', 'Piet Maas')).analysis.quotes[0]?.relay?.actorId).toBe('a5');
    expect(shown(change(relayed, 'A. Roth', { is: 'hide' })).analysis.quotes[0]).toMatchObject({ rule: 'after' });
    expect(shown(change(relayed, 'A. Roth', { is: 'hide' })).analysis.quotes[0]).not.toHaveProperty('relay');
  });

  test('splits off an alias with its mentions, its quotations and its share of the salience', () => {
    const split = change(story, 'Ana Roth', { is: 'split', name: 'Ms Roth-Lind' });
    expect(placesOf(split, 'Ms Roth-Lind')).toEqual(['Ms Roth-Lind']);
    expect(placesOf(split, 'Ana Roth')).toEqual(['Ana Roth', 'Roth']);
    expect(actorOf(split, 'Ana Roth').aliases).toEqual(['Roth']);
    expect(actorOf(split, 'Ms Roth-Lind')).toMatchObject({ id: 'r1', kind: 'person', aliases: [] });
    expect(speakersOf(split)).toEqual(['Ana Roth', 'Ms Roth-Lind', 'A. Roth']);
    const salience = (name: string) => actorOf(split, name).salience;
    expect(salience('Ana Roth') + salience('Ms Roth-Lind')).toBeCloseTo(4);
  });

  test('renames, merges or hides an actor that was split off earlier', () => {
    const split = change(story, 'Ana Roth', { is: 'split', name: 'Ms Roth-Lind' });
    const renamed = change(split, 'Ms Roth-Lind', { is: 'rename', name: 'Eva Roth-Lind' });
    expect(speakersOf(renamed)[1]).toBe('Eva Roth-Lind');
    expect(speakersOf(merge(renamed, 'Eva Roth-Lind', 'Piet Maas'))[1]).toBe('Piet Maas');
    expect(speakersOf(change(renamed, 'Eva Roth-Lind', { is: 'hide' }))[1]).toBe('');
  });

  test('undoes a merge when the same actor is split off, and a split when the same actors are merged', () => {
    expect(change(merge(story, 'A. Roth', 'Ana Roth'), 'Ana Roth', { is: 'split', name: 'A. Roth' })).toEqual(story);
    expect(merge(change(story, 'Ana Roth', { is: 'split', name: 'Roth' }), 'Roth', 'Ana Roth')).toEqual(story);
  });

  test('reverts a split together with the corrections to the actor that was split off', () => {
    const split = change(story, 'Ana Roth', { is: 'split', name: 'Roth' });
    const hidden = change(change(split, 'Roth', { is: 'hide' }), 'Piet Maas', { is: 'hide' });
    expect(namesOf(takeBack(hidden, 0))).toEqual(['Ana Roth', 'Harbour Board', 'A. Roth', 'Salem Bay']);
    expect(takeBack(hidden, 0).corrections?.length).toBe(1);
  });

  test("keeps a quotation's corrected speaker when the renaming of that speaker is reverted", () => {
    const renamed = change(story, 'Piet Maas', { is: 'rename', name: 'Pete' });
    const corrected = correctSpeaker(renamed, 'q1', { by: 'name', name: 'Pete', kind: 'person' });
    expect(speakersOf(corrected)[0]).toBe('Pete');
    expect([speakersOf(takeBack(corrected, 0))[0], namesOf(takeBack(corrected, 0)).length]).toEqual(['Piet Maas', 5]);
  });

  test('changes nothing for an unknown actor or name, or when an actor is merged into itself', () => {
    expect(correctActor(story, 'a99', { is: 'hide' })).toBe(story);
    expect(correctActor(story, 'a1', { is: 'merge', into: 'a99' })).toBe(story);
    expect(isFound(change(story, 'Ana Roth', { is: 'split', name: 'Nobody' }))).toEqual([false]);
    expect(shown(merge(story, 'Ana Roth', 'Ana Roth')).analysis).toEqual(story.analysis);
  });
});

describe('corrections to the cast', () => {
  const corrected = merge(
    change(change(change(story, 'Ana Roth', { is: 'rename', name: 'Dr Roth' }), 'Salem Bay', { is: 'hide' }), 'Dr Roth', {
      is: 'split',
      name: 'Ms Roth-Lind',
    }),
    'A. Roth',
    'Dr Roth',
  );

  test('still apply when the article has changed and a new analysis gives the actors different ids', () => {
    const again = { ...corrected, ...harbourReading(['A new first line.', ...LINES], 'b') };
    expect(namesOf(again)).toEqual(namesOf(corrected));
    expect(speakersOf(again)).toEqual(['Dr Roth', 'Ms Roth-Lind', 'Dr Roth']);
  });

  test('still apply to an actor that now has a fuller name or a different kind, but not to one that differs in both', () => {
    const fuller = { ...story.analysis, actors: story.analysis.actors.map((one) => ({ ...one })) };
    const [ana, board, ...rest] = fuller.actors;
    if (!ana || !board) throw new Error('The test needs a reading with two actors.');
    const actors = [
      { ...ana, name: 'Ana Maria Roth', aliases: ['Ana Roth', ...ana.aliases] },
      { ...board, kind: 'place' as const },
      ...rest,
    ];
    const under = (reading: Reading) => namesOf({ ...reading, analysis: { ...story.analysis, actors } });
    expect(under(change(story, 'Ana Roth', { is: 'rename', name: 'Dr Roth' }))[0]).toBe('Dr Roth');
    expect(under(change(story, 'Harbour Board', { is: 'hide' }))).toHaveLength(4);
    // A correction does not apply to an actor that differs in both name and kind.
    const place = { ...ana, kind: 'place' as const, name: 'Rothtown', aliases: ['Ana Roth'] };
    const elsewhere = { ...change(story, 'Ana Roth', { is: 'hide' }), analysis: { ...story.analysis, actors: [place] } };
    expect(namesOf(elsewhere)).toEqual(['Rothtown']);
  });

  test('are kept but not applied when their actors disappear from the article, and apply again when the actors return', () => {
    const without = { ...corrected, ...harbourReading([LINES[2]]) };
    expect(isFound(without)).toEqual([false, false, false, false]);
    expect(without.corrections).toBe(corrected.corrections);
    expect(namesOf({ ...without, ...harbourReading() })).toEqual(namesOf(corrected));
  });

  test('are treated as applied if they split off an actor that a new analysis already lists separately', () => {
    const split = change(story, 'Ana Roth', { is: 'split', name: 'Ms Roth-Lind' });
    expect(isFound({ ...split, analysis: shown(split).analysis })).toEqual([true]);
  });

  test('that the library stores are overridden by later corrections, and are reverted when the library no longer contains them', () => {
    const kept = corrected.corrections ?? [];
    expect(recallCorrections(story, kept).corrections).toEqual(kept);
    const since = change(change(story, 'Ana Roth', { is: 'rename', name: 'Ann' }), 'Salem Bay', { is: 'hide' });
    expect(namesOf(recallCorrections(since, kept))[0]).toBe('Ann');
    expect(recallCorrections(since, kept).corrections?.length).toBe(4);
    expect(mergeCorrections(corrected, kept, [])).toEqual(story);
    expect(mergeCorrections(corrected, kept, structuredClone(kept))).toBe(corrected);
  });

  test('can be reverted one by one until the original reading is restored', () => {
    let rest: Reading = corrected;
    while (rest.corrections) rest = takeBack(rest, 0);
    expect(rest).toEqual(story);
  });
});
