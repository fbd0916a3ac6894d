import { describe, expect, test } from 'vitest';
import type { Reading } from '../../utils/model';
import { makeArticle } from '../support/make-article';
import { openReading } from './support/open-reading';

const TEXT = '“One,” said Ada. Ada sat. “Two,” Ada said. Bo left.';
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const ada = [at('Ada'), at('Ada', 14), at('Ada', 30)].map((span) => ({ ...span, kind: 'name' as const }));
const speaker = { mention: at('Ada'), actorId: 'a1', unnamed: false };
const reading: Reading = {
  article: makeArticle({ title: 'Two words', text: TEXT }),
  analysis: {
    textHash: '',
    lang: 'en',
    version: 1,
    quotes: [
      { id: 'q1', parts: [at('“One,”')], kind: 'direct', speaker, cue: null, rule: 'after', confidence: 1 },
      { id: 'q2', parts: [at('“Two,”')], kind: 'direct', speaker, cue: null, rule: 'after', confidence: 1 },
    ],
    actors: [
      { id: 'a1', kind: 'person', name: 'Ada', aliases: [], roles: [], mentions: ada, salience: 2 },
      { id: 'a2', kind: 'person', name: 'Bo', aliases: [], roles: [], mentions: [{ ...at('Bo'), kind: 'name' }], salience: 1 },
    ],
  },
};
const phrase = (_kind: string, _certainty: string, words: string, speaker: string) => `${speaker}: ${words}`;
const open = (copy = async () => true) => openReading(reading, { locale: 'en-GB', copy });

describe('selecting an actor', () => {
  test('replaces the earlier selection, and clears it when the same actor is selected again', () => {
    const state = open();
    state.select('a1');
    expect(state.selected.value).toBe('a1');
    state.select('a2');
    expect(state.selected.value).toBe('a2');
    state.select('a2');
    expect(state.selected.value).toBeNull();
  });

  test('ignores an actor who is not in the cast', () => {
    const state = open();
    state.select('a9');
    expect(state.selected.value).toBeNull();
  });
});

describe('stepping through mentions', () => {
  test('goes to the mention with the given number, or to none if the selected actor has no such mention', () => {
    const state = open();
    state.select('a1');
    const visited = [0, 2, 3, 1, -1].map((place) => {
      state.stepTo(place);
      return state.step.value;
    });
    expect(visited).toEqual([0, 2, null, 1, null]);
  });

  test('does nothing while no actor is selected, and starts over when another actor is selected', () => {
    const state = open();
    state.stepTo(1);
    expect(state.step.value).toBeNull();
    state.select('a1');
    state.stepTo(1);
    state.select('a2');
    expect(state.step.value).toBeNull();
  });
});

describe('going back', () => {
  test('closes the card first, then clears the selection, and then does nothing', () => {
    const state = open();
    state.select('a1');
    state.showQuote('q2');
    expect([state.back(), state.openQuote.value, state.selected.value]).toEqual([true, null, 'a1']);
    expect([state.back(), state.selected.value]).toEqual([true, null]);
    expect(state.back()).toBe(false);
  });
});

describe('copying a quotation', () => {
  test('includes the speaker and the source, and reports success', async () => {
    const copied: string[] = [];
    const state = openReading(reading, {
      locale: 'en-GB',
      copy: async (text) => {
        copied.push(text);
        return true;
      },
    });
    await state.copyQuote('q2', phrase);
    expect(copied).toEqual(['Ada: “Two,” (Two words. https://paper.example/a)']);
    expect(state.toast.value).toEqual({ message: 'copied' });
  });

  test('reports a failure when the browser does not allow it, and ignores a quotation that does not exist', async () => {
    const state = open(async () => false);
    await state.copyQuote('q7', phrase);
    expect(state.toast.value).toBeNull();
    await state.copyQuote('q1', phrase);
    expect(state.toast.value).toEqual({ message: 'copyFailed' });
  });
});

describe('a reopened article', () => {
  const place = { offset: 0, block: { exact: 'Bo left.', prefix: 'Ada said. ', suffix: '', start: 44 } };
  const opened = (name: string) =>
    openReading(
      reading,
      { locale: 'en-GB', copy: async () => true },
      { place, selected: { name, kind: 'person' }, castFilter: 'speakers', quotesAlone: true },
    );

  test('restores the reading position, the selected actor, the cast filter and the quotations-only view', () => {
    const state = opened('Bo');
    expect([state.place.value, state.selected.value, state.castFilter.value, state.voices.isAlone.value]).toEqual([
      place,
      'a2',
      'speakers',
      true,
    ]);
    expect(state.stand.value).toEqual({ place, selected: { name: 'Bo', kind: 'person' }, castFilter: 'speakers', quotesAlone: true });
  });

  test('selects no actor when the stored name is no longer in the cast', () => {
    expect(opened('Cy').stand.value.selected).toBeNull();
  });

  test('updates its view state with every change that the reader makes', () => {
    const state = open();
    expect(state.stand.value).toEqual({ place: null, selected: null, castFilter: 'everyone', quotesAlone: false });
    state.select('a1');
    state.filterCast('people');
    state.voices.toggle();
    state.standAt(place);
    expect(state.stand.value).toEqual({ place, selected: { name: 'Ada', kind: 'person' }, castFilter: 'people', quotesAlone: true });
  });
});
