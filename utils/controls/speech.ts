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
  /** Moves by a number of sentences. Stays silent if it was. */
  stepSentences(sentences: number): void;
  /** Moves to the next paragraph, or back to the start of this one and then of the one before. */
  stepParagraphs(direction: 1 | -1): void;
}

/** Prepares to read an article aloud. Does not use the speech functions of the browser yet. */
export type OpenSpeech = (view: { readonly reading: ReadonlySignal<Reading>; readonly cast: ReadonlySignal<Cast> }) => SpeechControls;
