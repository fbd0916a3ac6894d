import type { SpeechTroubleKind } from '../speech/speech-status';
import type { Voice } from '../speech/voices';

/** What is to be said, and by whom. */
export interface Order {
  readonly words: string;
  /** The id of a voice that the port has. */
  readonly voice: string;
  /** 1 is the voice's own speed. */
  readonly rate: number;
}

/** What is heard of an order. Nothing any more once it is over, or another order was given. */
export interface Listener {
  start(): void;
  /** A word begins. UTF-16 units; `length` is 0 where the voice does not tell. Many voices never say this. */
  word(at: number, length: number): void;
  end(): void;
  fail(kind: SpeechTroubleKind): void;
  /** Somebody else broke it off: the page, or another one that speaks. */
  stopped(): void;
}

/** The browser's speech, as far as it is used here. Injected, so that reading aloud is tested without a voice. */
export interface SpeechPort {
  /** Empty where the browser has none, or not yet. */
  voices(): readonly Voice[];
  /** Calls back when there are other voices than before; returns what ends it. */
  onVoices(changed: () => void): () => void;
  /** Speaks at once, in the place of what is being spoken. */
  speak(order: Order, listener: Listener): void;
  /** Says no more of what was ordered. */
  stop(): void;
  /** Whether something is being said or about to be. Some voices end without a word. */
  isBusy(): boolean;
}

/** The voices of this browser; `null` where it has no speech at all. */
export function browserSpeech(): SpeechPort | null {
  if (!('speechSynthesis' in globalThis) || !('SpeechSynthesisUtterance' in globalThis)) return null;
  const { speechSynthesis } = globalThis;
  // Held here: Chromium lets an utterance that nobody holds be collected while it speaks, and its events with it.
  let current: SpeechSynthesisUtterance | null = null;

  const stop = () => {
    current = null;
    speechSynthesis.cancel();
  };
  return {
    voices: () =>
      speechSynthesis.getVoices().map(({ voiceURI, name, lang, localService, default: isDefault }) => ({
        id: voiceURI,
        name,
        lang,
        isLocal: localService,
        isDefault,
      })),
    onVoices(changed) {
      speechSynthesis.addEventListener('voiceschanged', changed);
      return () => speechSynthesis.removeEventListener('voiceschanged', changed);
    },
    speak({ words, voice, rate }, listener) {
      stop();
      const found = speechSynthesis.getVoices().find(({ voiceURI }) => voiceURI === voice);
      if (!found) {
        listener.fail('voiceGone');
        return;
      }
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.voice = found;
      utterance.lang = found.lang;
      utterance.rate = rate;
      const heard = (act: () => void) => {
        if (current === utterance) act();
      };
      utterance.onstart = () => heard(listener.start);
      utterance.onboundary = ({ name, charIndex, charLength }) =>
        heard(() => {
          if (name !== 'sentence') listener.word(charIndex, charLength || 0);
        });
      utterance.onend = () =>
        heard(() => {
          current = null;
          listener.end();
        });
      utterance.onerror = ({ error }) =>
        heard(() => {
          current = null;
          if (error === 'interrupted' || error === 'canceled') listener.stopped();
          else listener.fail(TROUBLES[error] ?? 'failed');
        });
      current = utterance;
      // Something that was paused, by whoever, would keep this waiting for ever.
      speechSynthesis.resume();
      speechSynthesis.speak(utterance);
    },
    stop,
    isBusy: () => speechSynthesis.speaking || speechSynthesis.pending,
  };
}

/** By the browser's own error. */
const TROUBLES: Partial<Record<SpeechSynthesisErrorCode, SpeechTroubleKind>> = {
  'audio-busy': 'audio',
  'audio-hardware': 'audio',
  network: 'offline',
  'not-allowed': 'refused',
  'language-unavailable': 'voiceGone',
  'voice-unavailable': 'voiceGone',
  'synthesis-unavailable': 'failed',
};
