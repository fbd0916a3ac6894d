import { describe, expect, it } from 'vitest';
import type { Reading } from '../../utils/model';
import { createReadingState } from '../../utils/state/reading-state';
import { NO_DETAILS } from '../support/no-details';

const TEXT = '“One,” said Ada. Ada sat. “Two,” Ada said. Bo left.';
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const ada = [at('Ada'), at('Ada', 14), at('Ada', 30)].map((span) => ({ ...span, kind: 'name' as const }));
const speaker = { mention: at('Ada'), actorId: 'a1', unnamed: false };
const reading: Reading = {
  article: {
    url: 'https://paper.example/a',
    canonicalUrl: null,
    title: 'Two words',
    byline: null,
    site: null,
    published: null,
    lang: 'en',
    dir: 'ltr',
    image: null,
    text: TEXT,
    body: [],
    ...NO_DETAILS,
    integrity: { pageQuoteMarks: 4, keptQuoteMarks: 4, pageParagraphs: 1, keptParagraphs: 1, lost: [] },
  },
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
const open = (copy = async () => true) => createReadingState(reading, { locale: 'en-GB', copy });

describe('selecting one of the cast', () => {
  it('selects, moves to another, and a second time lets go', () => {
    const state = open();
    state.select('a1');
    expect(state.selected.value).toBe('a1');
    state.select('a2');
    expect(state.selected.value).toBe('a2');
    state.select('a2');
    expect(state.selected.value).toBeNull();
  });

  it('does not select who is not in the cast', () => {
    const state = open();
    state.select('a9');
    expect(state.selected.value).toBeNull();
  });
});

describe('stepping', () => {
  it('stands at a place of who is selected, and at none that is not there', () => {
    const state = open();
    state.select('a1');
    const visited = [0, 2, 3, 1, -1].map((place) => {
      state.stepTo(place);
      return state.step.value;
    });
    expect(visited).toEqual([0, 2, null, 1, null]);
  });

  it('does nothing while nobody is selected, and begins anew with another', () => {
    const state = open();
    state.stepTo(1);
    expect(state.step.value).toBeNull();
    state.select('a1');
    state.stepTo(1);
    state.select('a2');
    expect(state.step.value).toBeNull();
  });
});

describe('taking back', () => {
  it('closes the card, then lets go of the selection, then has nothing left', () => {
    const state = open();
    state.select('a1');
    state.showQuote('q2');
    expect([state.back(), state.openQuote.value, state.selected.value]).toEqual([true, null, 'a1']);
    expect([state.back(), state.selected.value]).toEqual([true, null]);
    expect(state.back()).toBe(false);
  });
});

describe('copying a quote', () => {
  it('copies it with its source and says so', async () => {
    const copied: string[] = [];
    const state = createReadingState(reading, {
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

  it('says when the browser refuses, and nothing about a quote that is not there', async () => {
    const state = open(async () => false);
    await state.copyQuote('q7', phrase);
    expect(state.toast.value).toBeNull();
    await state.copyQuote('q1', phrase);
    expect(state.toast.value).toEqual({ message: 'copyFailed' });
  });
});

describe('a reading that is opened again', () => {
  const place = { offset: 0, block: { exact: 'Bo left.', prefix: 'Ada said. ', suffix: '', start: 44 } };
  const opened = (name: string) =>
    createReadingState(
      reading,
      { locale: 'en-GB', copy: async () => true },
      { place, selected: { name, kind: 'person' }, castFilter: 'speakers', quotesAlone: true },
    );

  it('stands where it was left: the place, who was selected, by name, the filter, and whether quotes stand alone', () => {
    const state = opened('Bo');
    expect([state.place.value, state.selected.value, state.castFilter.value, state.voices.isAlone.value]).toEqual([
      place,
      'a2',
      'speakers',
      true,
    ]);
    expect(state.stand.value).toEqual({ place, selected: { name: 'Bo', kind: 'person' }, castFilter: 'speakers', quotesAlone: true });
  });

  it('selects nobody where nobody has the name any more', () => {
    expect(opened('Cy').stand.value.selected).toBeNull();
  });

  it('tells how it stands when that changes', () => {
    const state = open();
    expect(state.stand.value).toEqual({ place: null, selected: null, castFilter: 'everyone', quotesAlone: false });
    state.select('a1');
    state.filterCast('people');
    state.voices.toggle();
    state.standAt(place);
    expect(state.stand.value).toEqual({ place, selected: { name: 'Ada', kind: 'person' }, castFilter: 'people', quotesAlone: true });
  });
});
