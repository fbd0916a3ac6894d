import type { ReadonlySignal } from '@preact/signals';
import type { Cast } from '../../utils/article/cast';
import type { Reading, Span } from '../../utils/model';
import type { Announcement } from '../../utils/speech/announced';
import type { SpeechStatus, SpeechTrouble, SpokenPlace } from '../../utils/speech/speech-status';
import type { Utterance } from '../../utils/speech/utterance';
import type { Voice } from '../../utils/speech/voices';

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
  /** Starts reading aloud at a place. Must be called in the handler of a click or a key. */
  start(place: SpokenPlace, announce: (announcement: Announcement) => string): Promise<void>;
  pause(): void;
  resume(): void;
  stop(): void;
  stepSentences(sentences: number): void;
  stepParagraphs(direction: 1 | -1): void;
}

/** Prepares to read an article aloud. Does not use the speech functions of the browser yet. */
export type OpenSpeech = (view: { readonly reading: ReadonlySignal<Reading>; readonly cast: ReadonlySignal<Cast> }) => SpeechControls;
