import type { SpeechTroubleKind } from '../speech/speech-status';
import type { Voice } from '../speech/voices';

/** The words to speak, and the voice and speed to speak them with. */
export interface Order {
  readonly words: string;
  /** The id of one of the voices of the port. */
  readonly voice: string;
  /** The speed, where 1 is the voice's own. */
  readonly rate: number;
}

/** The callbacks for an order. None is called any more once the order is over or another one was given. */
export interface Listener {
  start(): void;
  /**
   * Reports the start of a word, with its offset and length in UTF-16 code units. `length` is 0 if the voice does not report it.
   * Many voices never report words.
   */
  word(at: number, length: number): void;
  end(): void;
  fail(kind: SpeechTroubleKind): void;
  /** Reports that something else stopped the voice: the page, or another page that speaks. */
  stopped(): void;
}

/** The speech synthesis of the browser, reduced to the functions that are used here. It is injected, so that tests need no voice. */
export interface SpeechPort {
  /** Returns the voices, which is an empty list if the browser has none, or none yet. */
  voices(): readonly Voice[];
  /** Calls `changed` when the voices have changed. Returns a function that stops it. */
  onVoices(changed: () => void): () => void;
  /** Speaks at once, and stops the order before. */
  speak(order: Order, listener: Listener): void;
  /** Stops speaking. */
  stop(): void;
  /** Returns whether something is being spoken or about to be. Some voices end without an event. */
  isBusy(): boolean;
}

/** Returns the speech synthesis of this browser, or `null` if it has none. */
export function browserSpeech(): SpeechPort | null {
  if (!('speechSynthesis' in globalThis) || !('SpeechSynthesisUtterance' in globalThis)) return null;
  const { speechSynthesis } = globalThis;
  // The utterance is referenced here because Chromium collects one without references while it speaks, and its events with it.
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
      // Speech that was paused, by any page, would make this order wait for ever.
      speechSynthesis.resume();
      speechSynthesis.speak(utterance);
    },
    stop,
    isBusy: () => speechSynthesis.speaking || speechSynthesis.pending,
  };
}

/** The kinds of trouble, by the error of the browser. */
const TROUBLES: Partial<Record<SpeechSynthesisErrorCode, SpeechTroubleKind>> = {
  'audio-busy': 'audio',
  'audio-hardware': 'audio',
  network: 'offline',
  'not-allowed': 'refused',
  'language-unavailable': 'voiceGone',
  'voice-unavailable': 'voiceGone',
  'synthesis-unavailable': 'failed',
};
