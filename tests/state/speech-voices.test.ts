import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { english, openSpeech, plain } from './support/open-speech';
import { voice } from './support/voice-port';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('voices', () => {
  test('may come late', async () => {
    const { state, start, words, arrive } = openSpeech({ voices: [] });
    const started = start();
    expect(state.status.value).toBe('waiting');
    vi.advanceTimersByTime(1_000);
    arrive(english);
    await started;
    expect(words()).toBe('It rained.');
  });

  test('that come after it was stopped are not spoken with', async () => {
    const { state, start, words, arrive } = openSpeech({ voices: [] });
    const started = start();
    state.stop();
    arrive(english);
    await started;
    expect([state.status.value, words()]).toEqual(['off', null]);
  });

  test.each([
    ['there are none at all', [], 'en', 'noVoices'],
    ['there is none for the language', english, 'fr', 'noVoice'],
    ['all that there are for it are online', [voice('away', 'fr', { isLocal: false }), ...english], 'fr', 'onlyOnline'],
  ])('%s', async (_, voices, lang, kind) => {
    const { state, start, orders } = openSpeech({ voices, lang });
    const started = start();
    await vi.advanceTimersByTimeAsync(5_000);
    await started;
    expect([state.status.value, state.trouble.value, orders]).toEqual(['off', { kind, lang }, []]);
  });

  test('that are online speak where they were chosen', async () => {
    const { start, orders } = openSpeech({ settings: { ...plain, voices: { en: 'away' } } });
    await start();
    expect(orders.map(({ voice: id }) => id)).toEqual(['away']);
  });

  test('need a browser that speaks', async () => {
    const { state, start } = openSpeech({ hasPort: false });
    await start();
    expect(state.trouble.value?.kind).toBe('unsupported');
  });
});

describe('a voice that fails', () => {
  test('is told of, at the place where one can go on', async () => {
    const { state, start, words, fail } = openSpeech();
    await start();
    fail('audio');
    expect([state.status.value, state.trouble.value?.kind, state.current.value?.words, words()]).toEqual([
      'paused',
      'audio',
      'It rained.',
      null,
    ]);
    state.resume();
    expect([state.status.value, state.trouble.value]).toEqual(['speaking', null]);
  });

  test('is asked twice where it does not begin, and then given up', async () => {
    const { state, start, orders } = openSpeech();
    await start();
    await vi.advanceTimersByTimeAsync(6_000);
    expect([state.status.value, orders.length]).toEqual(['speaking', 2]);
    await vi.advanceTimersByTimeAsync(6_000);
    expect([state.status.value, state.trouble.value?.kind]).toEqual(['paused', 'silent']);
  });

  test('without telling that it ended is gone on after', async () => {
    const { start, begin, fade, words } = openSpeech();
    await start();
    begin();
    fade();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(words()).toBe('It snowed all day.');
  });

  test('to end within any sensible time is gone on after', async () => {
    const { start, begin, words } = openSpeech();
    await start();
    begin();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(words()).toBe('It rained.');
    await vi.advanceTimersByTimeAsync(25_000);
    expect(words()).not.toBe('It rained.');
  });
});
