import type { ReadonlySignal } from '@preact/signals';
import type { Cast } from '../article/cast';
import type { Reading, Span } from '../model';
import type { Announcement } from '../speech/announced';
import type { SpeechStatus, SpeechTrouble, SpokenPlace } from '../speech/speech-status';
import type { Utterance } from '../speech/utterance';
import type { Voice } from '../speech/voices';

/** The controls for reading one article aloud. The state is in signals, so that a change redraws only the parts that show it. */
export interface SpeechControls {
  readonly status: ReadonlySignal<SpeechStatus>;
  readonly trouble: ReadonlySignal<SpeechTrouble | null>;
  /** The utterance that is being spoken, or that would be spoken next. */
  readonly current: ReadonlySignal<Utterance | null>;
  /** The word that the voice has reached, as a span of the source of `current`; `null` if the voice does not report it. */
  readonly word: ReadonlySignal<Span | null>;
  /** The voices of the browser; `null` until they are known. */
  readonly voices: ReadonlySignal<readonly Voice[] | null>;
  /** Asks the browser for its voices. */
  findVoices(): Promise<void>;
  /**
   * Starts reading aloud at the sentence that contains a place. `announce` returns the words that announce a speaker. Must be called in the
   * handler of a click or a key. If it cannot start, `trouble` gives the reason.
   */
  start(place: SpokenPlace, announce: (announcement: Announcement) => string): Promise<void>;
  pause(): void;
  resume(): void;
  stop(): void;
  /** Moves forwards or, if negative, backwards by a number of sentences. Does not start to speak if it is paused. */
  stepSentences(sentences: number): void;
  /**
   * Moves to the next paragraph with 1. With -1, moves to the start of the current paragraph, or from its start to that of the one before.
   */
  stepParagraphs(direction: 1 | -1): void;
}

/** Prepares to read an article aloud. Does not use the browser's speech functions yet. */
export type OpenSpeech = (view: { readonly reading: ReadonlySignal<Reading>; readonly cast: ReadonlySignal<Cast> }) => SpeechControls;
