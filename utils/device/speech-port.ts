import type { SpeechTroubleKind } from '../speech/speech-status';
import type { Voice } from '../speech/voices';

/** A request to speak: the words, the voice and the speed. */
export interface Order {
  readonly words: string;
  /** The id of a voice from `SpeechPort.voices`. */
  readonly voice: string;
  /** The speed, as a multiple of the voice's normal speed. */
  readonly rate: number;
}

/** The callbacks for an order to speak. None of them is called after the order has ended or a new order has been given. */
export interface Listener {
  start(): void;
  /**
   * Reports the start of a word, with its offset and length in UTF-16 code units. `length` is 0 if the voice does not report the length.
   * Many voices do not report words at all.
   */
  word(at: number, length: number): void;
  end(): void;
  fail(kind: SpeechTroubleKind): void;
  /** Reports that the speech was stopped from elsewhere, for example by the page. */
  stopped(): void;
}

/** The part of the browser's speech synthesis that the extension uses. It is injected, so tests need no real voice. */
export interface SpeechPort {
  /** Returns the voices. The list is empty if the browser has no voices or has not loaded them yet. */
  voices(): readonly Voice[];
  /** Calls `changed` when the voices change. Returns a function that removes the listener. */
  onVoices(changed: () => void): () => void;
  /** Stops whatever is being spoken, and immediately starts to speak the words of `order`. */
  speak(order: Order, listener: Listener): void;
  /** Stops speaking. */
  stop(): void;
  /**
   * Returns whether something is being spoken or is waiting to be spoken. For voices that send no event at the end of an utterance, this is
   * the only way to detect the end.
   */
  isBusy(): boolean;
}

/** Returns the browser's speech synthesis, or `null` if it has none. */
export function browserSpeech(): SpeechPort | null {
  if (!('speechSynthesis' in globalThis) || !('SpeechSynthesisUtterance' in globalThis)) return null;
  const { speechSynthesis } = globalThis;
  // This reference keeps the utterance alive. Otherwise, Chromium garbage-collects it even while it is being spoken, and its events are
  // lost.
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
      // If another page has paused speech, the utterance would wait for ever without `resume`.
      speechSynthesis.resume();
      speechSynthesis.speak(utterance);
    },
    stop,
    isBusy: () => speechSynthesis.speaking || speechSynthesis.pending,
  };
}

/** Maps the browser's error codes to the kinds of trouble. */
const TROUBLES: Partial<Record<SpeechSynthesisErrorCode, SpeechTroubleKind>> = {
  'audio-busy': 'audio',
  'audio-hardware': 'audio',
  network: 'offline',
  'not-allowed': 'refused',
  'language-unavailable': 'voiceGone',
  'voice-unavailable': 'voiceGone',
  'synthesis-unavailable': 'failed',
};
