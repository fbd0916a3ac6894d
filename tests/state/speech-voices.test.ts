import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { english, openSpeech, plain } from './support/open-speech';
import { voice } from './support/voice-port';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the search for a voice', () => {
  test('waits for voices that arrive late', async () => {
    const { state, start, words, arrive } = openSpeech({ voices: [] });
    const started = start();
    expect(state.status.value).toBe('waiting');
    vi.advanceTimersByTime(1_000);
    arrive(english);
    await started;
    expect(words()).toBe('It rained.');
  });

  test('does not start speech if reading aloud is stopped while the browser is still loading its voices', async () => {
    const { state, start, words, arrive } = openSpeech({ voices: [] });
    const started = start();
    state.stop();
    arrive(english);
    await started;
    expect([state.status.value, words()]).toEqual(['off', null]);
  });

  test.each([
    ['there are no voices at all', [], 'en', 'noVoices'],
    ['there is no voice for the language', english, 'fr', 'noVoice'],
    ['all voices for the language are online', [voice('away', 'fr', { isLocal: false }), ...english], 'fr', 'onlyOnline'],
  ])('reports an error and speaks nothing when %s', async (_, voices, lang, kind) => {
    const { state, start, orders } = openSpeech({ voices, lang });
    const started = start();
    await vi.advanceTimersByTimeAsync(5_000);
    await started;
    expect([state.status.value, state.trouble.value, orders]).toEqual(['off', { kind, lang }, []]);
  });

  test('uses an online voice if the reader has chosen it', async () => {
    const { start, orders } = openSpeech({ settings: { ...plain, voices: { en: 'away' } } });
    await start();
    expect(orders.map(({ voice: id }) => id)).toEqual(['away']);
  });

  test('reports an error in a browser without speech synthesis', async () => {
    const { state, start } = openSpeech({ hasPort: false });
    await start();
    expect(state.trouble.value?.kind).toBe('unsupported');
  });
});

describe('a voice that fails', () => {
  test('causes reading aloud to pause with an error, after which the reader can continue from the same sentence', async () => {
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

  test('is tried a second time if it does not start, and an error is reported if the second attempt fails too', async () => {
    const { state, start, orders } = openSpeech();
    await start();
    await vi.advanceTimersByTimeAsync(6_000);
    expect([state.status.value, orders.length]).toEqual(['speaking', 2]);
    await vi.advanceTimersByTimeAsync(6_000);
    expect([state.status.value, state.trouble.value?.kind]).toEqual(['paused', 'silent']);
  });

  test('does not prevent the next sentence from being read when it falls silent without reporting the end of the current one', async () => {
    const { start, begin, fade, words } = openSpeech();
    await start();
    begin();
    fade();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(words()).toBe('It snowed all day.');
  });

  test('is interrupted when it takes too long for a sentence, and reading aloud continues with the next sentence', async () => {
    const { start, begin, words } = openSpeech();
    await start();
    begin();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(words()).toBe('It rained.');
    await vi.advanceTimersByTimeAsync(25_000);
    expect(words()).not.toBe('It rained.');
  });
});
