import type { ReadonlySignal } from '@preact/signals';
import type { Cast } from '../article/cast';
import type { Reading, Span } from '../model';
import type { Announcement } from '../speech/announced';
import type { SpeechStatus, SpeechTrouble, SpokenPlace } from '../speech/speech-status';
import type { Utterance } from '../speech/utterance';
import type { Voice } from '../speech/voices';

/** The controls for reading an article aloud. The state consists of signals, so a change renders only the parts that use it. */
export interface SpeechControls {
  readonly status: ReadonlySignal<SpeechStatus>;
  readonly trouble: ReadonlySignal<SpeechTrouble | null>;
  /** The utterance that is being spoken or that will be spoken next. */
  readonly current: ReadonlySignal<Utterance | null>;
  /** The span of the word that is being spoken, in the source of the current utterance; `null` if the voice does not report words. */
  readonly word: ReadonlySignal<Span | null>;
  /** The browser's voices; `null` until they are known. */
  readonly voices: ReadonlySignal<readonly Voice[] | null>;
  /** Asks the browser for its voices. */
  findVoices(): Promise<void>;
  /**
   * Starts reading aloud at the sentence that contains the given place. `announce` returns the words with which a speaker is announced.
   * Must be called while handling a click or a key press. If reading cannot start, `trouble` gives the reason.
   */
  start(place: SpokenPlace, announce: (announcement: Announcement) => string): Promise<void>;
  pause(): void;
  resume(): void;
  stop(): void;
  /** Moves forwards by a number of sentences, or backwards if the number is negative. Paused speech stays paused. */
  stepSentences(sentences: number): void;
  /**
   * Moves to the next paragraph if `direction` is 1. If it is -1, moves to the start of the current paragraph or, from there, to the start
   * of the previous one.
   */
  stepParagraphs(direction: 1 | -1): void;
}

/** A function that prepares an article for reading aloud, without calling the browser's speech functions. */
export type OpenSpeech = (view: { readonly reading: ReadonlySignal<Reading>; readonly cast: ReadonlySignal<Cast> }) => SpeechControls;
