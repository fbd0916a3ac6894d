import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserSpeech, type Listener } from '../../utils/device/speech-port';
import type { SpeechTroubleKind } from '../../utils/speech/speech-status';

/** A fake `SpeechSynthesisUtterance` with only the properties that the port uses. */
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

test('browserSpeech returns null in a browser without speech synthesis', () => {
  vi.unstubAllGlobals();
  expect(browserSpeech()).toBeNull();
});

test('the speech port cancels current speech, resumes a paused synthesiser and speaks with the chosen voice', () => {
  const { utterance } = speak();
  expect(calls).toEqual(['cancel', 'resume', 'speak']);
  expect(utterance).toMatchObject({ text: 'It rained.', lang: 'en-GB', rate: 1.5, voice: { name: 'Vera' } });
});

test('the speech port reports the start of each word, but neither the start of a sentence nor any event after the speech ends', () => {
  const { heard, utterance } = speak();
  utterance?.onstart();
  utterance?.onboundary({ name: 'sentence', charIndex: 0, charLength: 10 });
  utterance?.onboundary({ name: 'word', charIndex: 3, charLength: 6 });
  // Older voices do not report a length.
  utterance?.onboundary({ name: 'word', charIndex: 3 });
  utterance?.onend();
  utterance?.onboundary({ name: 'word', charIndex: 0, charLength: 2 });
  expect(heard).toEqual(['start', [3, 6], [3, 0], 'end']);
});

test('the speech port reports no error after it has been told to stop', () => {
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
])('the speech port reports the browser error «%s» as «%s»', (error, told) => {
  const { heard, utterance } = speak();
  utterance?.onerror({ error });
  expect(heard).toEqual([told]);
});

test('the speech port speaks nothing when the voice is no longer available, and reports this', () => {
  const { heard } = speak('gone');
  expect([heard, spoken]).toEqual([['voiceGone'], []]);
});
