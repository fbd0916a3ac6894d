import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SpeechTroubleKind } from '../../utils/speech/speech-status';
import { browserSpeech, type Listener } from '../../utils/state/speech-port';

/** An utterance as browsers have them, as far as it is used. */
class Utterance {
  voice: unknown = null;
  lang = '';
  rate = 1;
  onstart = () => {};
  onboundary = (_: object) => {};
  onend = () => {};
  onerror = (_: object) => {};
  constructor(readonly text: string) {}
}

const spoken: Utterance[] = [];
const calls: string[] = [];
beforeEach(() => {
  spoken.length = 0;
  calls.length = 0;
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    speaking: false,
    pending: false,
    getVoices: () => [{ voiceURI: 'gb', name: 'Vera', lang: 'en-GB', localService: true, default: false }],
    cancel: () => calls.push('cancel'),
    resume: () => calls.push('resume'),
    speak(utterance: Utterance) {
      calls.push('speak');
      spoken.push(utterance);
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

function speak(voice = 'gb') {
  const heard: unknown[] = [];
  const listener: Listener = {
    start: () => heard.push('start'),
    word: (at, length) => heard.push([at, length]),
    end: () => heard.push('end'),
    fail: (kind) => heard.push(kind),
    stopped: () => heard.push('stopped'),
  };
  const port = browserSpeech();
  port?.speak({ words: 'It rained.', voice, rate: 1.5 }, listener);
  return { heard, port, utterance: spoken.at(-1) };
}

test('a browser without speech has no port', () => {
  vi.unstubAllGlobals();
  expect(browserSpeech()).toBeNull();
});

test('speaks with the voice at once, in the place of what was spoken, also where somebody has paused it', () => {
  const { utterance } = speak();
  expect(calls).toEqual(['cancel', 'resume', 'speak']);
  expect(utterance).toMatchObject({ text: 'It rained.', lang: 'en-GB', rate: 1.5, voice: { name: 'Vera' } });
});

test('tells words, not sentences, and nothing more once it is over', () => {
  const { heard, utterance } = speak();
  utterance?.onstart();
  utterance?.onboundary({ name: 'sentence', charIndex: 0, charLength: 10 });
  utterance?.onboundary({ name: 'word', charIndex: 3, charLength: 6 });
  // Older voices tell no length.
  utterance?.onboundary({ name: 'word', charIndex: 3 });
  utterance?.onend();
  utterance?.onboundary({ name: 'word', charIndex: 0, charLength: 2 });
  expect(heard).toEqual(['start', [3, 6], [3, 0], 'end']);
});

test('hears nothing of what it broke off itself', () => {
  const { heard, port, utterance } = speak();
  port?.stop();
  utterance?.onerror({ error: 'interrupted' });
  expect(heard).toEqual([]);
});

test.each<[error: string, told: SpeechTroubleKind | 'stopped']>([
  ['interrupted', 'stopped'],
  ['canceled', 'stopped'],
  ['not-allowed', 'refused'],
  ['network', 'offline'],
  ['audio-busy', 'audio'],
  ['voice-unavailable', 'voiceGone'],
  ['synthesis-failed', 'failed'],
])('the browser says «%s», the view hears «%s»', (error, told) => {
  const { heard, utterance } = speak();
  utterance?.onerror({ error });
  expect(heard).toEqual([told]);
});

test('a voice that is gone is told of', () => {
  const { heard } = speak('gone');
  expect([heard, spoken]).toEqual([['voiceGone'], []]);
});
