import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inBody, openSpeech, plain } from './support/open-speech';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('reading aloud', () => {
  test('proceeds sentence by sentence, announces the speaker of a quotation, and stops at the end', async () => {
    const { state, start, words, end } = openSpeech({ title: 'Rain in Ulm' });
    await start();
    const said: (string | null)[] = [];
    while (state.status.value === 'speaking') {
      said.push(words());
      end();
    }
    expect(said).toEqual(['Rain in Ulm', 'It rained.', 'It snowed all day.', 'Ana Roth says', '“It froze.”', 'Nobody came.']);
    expect([state.status.value, state.current.value, words()]).toEqual(['off', null, null]);
  });

  test('starts at the sentence at the given position, even if it is already speaking', async () => {
    const { start, words, spanOf } = openSpeech();
    await start(inBody(spanOf('snowed').start));
    expect(words()).toBe('It snowed all day.');
    await start(inBody(spanOf('Nobody').start));
    expect(words()).toBe('Nobody came.');
  });

  test('resumes after a pause from the last word that the voice reported', async () => {
    const { state, start, words, reach, spanOf } = openSpeech();
    await start(inBody(spanOf('It snowed').start));
    reach('all');
    expect(state.word.value).toEqual(spanOf('all'));
    state.pause();
    expect([state.status.value, words()]).toEqual(['paused', null]);
    state.resume();
    expect([state.status.value, words()]).toEqual(['speaking', 'all day.']);
    reach('day', 0);
    expect(state.word.value).toEqual(spanOf('day'));
    state.pause();
    state.resume();
    expect(words()).toBe('day.');
  });

  test('steps by sentences and paragraphs, both while it speaks and while it is paused', async () => {
    const { state, start, words, orders } = openSpeech();
    await start();
    state.stepSentences(1);
    expect(words()).toBe('It snowed all day.');
    state.stepParagraphs(1);
    expect(words()).toBe('Ana Roth says');
    state.pause();
    const { length } = orders;
    state.stepParagraphs(1);
    state.stepSentences(1);
    state.stepParagraphs(-1);
    state.stepParagraphs(-1);
    expect([state.current.value?.words, orders.length, words()]).toEqual(['It rained.', length, null]);
    state.resume();
    expect(words()).toBe('It rained.');
  });

  test('continues from the current word at the new rate once the slider has stopped moving', async () => {
    const { start, words, orders, reach, chosen, spanOf } = openSpeech();
    await start(inBody(spanOf('It snowed').start));
    reach('day');
    chosen.value = { ...plain, rate: 1.5 };
    chosen.value = { ...plain, rate: 2 };
    vi.advanceTimersByTime(500);
    expect(words()).toBe('day.');
    expect(orders.map(({ rate }) => rate)).toEqual([1, 2]);
  });

  test('switches to another voice while it speaks, and reads quotations with a separate voice', async () => {
    const { start, words, orders, end, chosen, spanOf } = openSpeech({ settings: { ...plain, announces: false } });
    await start(inBody(spanOf('“It froze.”').start));
    chosen.value = { ...plain, announces: false, voices: { en: 'other' }, quoteVoices: { en: 'gb' } };
    vi.advanceTimersByTime(500);
    expect([words(), orders.at(-1)?.voice]).toEqual(['“It froze.”', 'gb']);
    end();
    expect([words(), orders.at(-1)?.voice]).toEqual(['Nobody came.', 'other']);
  });

  test('stops when the article changes, but continues when only its analysis changes', async () => {
    const { state, start, words, reading } = openSpeech();
    await start();
    reading.value = { ...reading.value, analysis: { ...reading.value.analysis } };
    vi.advanceTimersByTime(500);
    expect(words()).toBe('It rained.');
    reading.value = { ...reading.value, article: { ...reading.value.article, text: 'Else.' } };
    expect([state.status.value, words()]).toEqual(['off', null]);
  });

  test('pauses when the web page stops the speech', async () => {
    const { state, start, breakOff } = openSpeech();
    await start();
    breakOff();
    expect([state.status.value, state.trouble.value]).toEqual(['paused', null]);
  });
});
