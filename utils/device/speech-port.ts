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

/** The callbacks for an order. None of them is called any more once the order has ended or another one has been given. */
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

/** The part of the browser's speech synthesis that is used here. It is injected, so that tests need no voice. */
export interface SpeechPort {
  /** Returns the voices. The list is empty if the browser has no voices or has not loaded them yet. */
  voices(): readonly Voice[];
  /** Calls `changed` when the voices have changed. Returns a function that stops it. */
  onVoices(changed: () => void): () => void;
  /** Starts to speak an order immediately and stops the previous one. */
  speak(order: Order, listener: Listener): void;
  /** Stops speaking. */
  stop(): void;
  /** Returns whether something is being spoken or about to be. It reveals the end of a voice that ends without an event, as some do. */
  isBusy(): boolean;
}

/** Returns the speech synthesis of this browser, or `null` if it has none. */
export function browserSpeech(): SpeechPort | null {
  if (!('speechSynthesis' in globalThis) || !('SpeechSynthesisUtterance' in globalThis)) return null;
  const { speechSynthesis } = globalThis;
  // This reference keeps the utterance alive. Chromium garbage-collects an utterance without references even while it speaks, and its
  // events are lost.
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
      // If any page has paused speech, this order would otherwise wait for ever.
      speechSynthesis.resume();
      speechSynthesis.speak(utterance);
    },
    stop,
    isBusy: () => speechSynthesis.speaking || speechSynthesis.pending,
  };
}

/** The kind of trouble for each error code of the browser. */
const TROUBLES: Partial<Record<SpeechSynthesisErrorCode, SpeechTroubleKind>> = {
  'audio-busy': 'audio',
  'audio-hardware': 'audio',
  network: 'offline',
  'not-allowed': 'refused',
  'language-unavailable': 'voiceGone',
  'voice-unavailable': 'voiceGone',
  'synthesis-unavailable': 'failed',
};
