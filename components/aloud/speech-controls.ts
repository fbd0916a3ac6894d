import type { ReadonlySignal } from '@preact/signals';
import type { Reading, Span } from '../../utils/model';
import type { Announcement } from '../../utils/speech/announced';
import type { SpeechStatus, SpeechTrouble, SpokenPlace } from '../../utils/speech/speech-status';
import type { Utterance } from '../../utils/speech/utterance';
import type { Voice } from '../../utils/speech/voices';
import type { Cast } from '../../utils/text/cast';

/** Reading one article aloud. Signals, so that a word that is told redraws only what shows it. */
export interface SpeechControls {
  readonly status: ReadonlySignal<SpeechStatus>;
  readonly trouble: ReadonlySignal<SpeechTrouble | null>;
  /** What is being said, or would be next. */
  readonly current: ReadonlySignal<Utterance | null>;
  /** The word that the voice has come to, in the source of `current`, where the voice tells. */
  readonly word: ReadonlySignal<Span | null>;
  /** `null` until they are known. */
  readonly voices: ReadonlySignal<readonly Voice[] | null>;
  /** Asks the browser for its voices. */
  findVoices(): Promise<void>;
  /** Reads aloud from a place on. Must be called by a click or a key. */
  start(place: SpokenPlace, announce: (announcement: Announcement) => string): Promise<void>;
  pause(): void;
  resume(): void;
  stop(): void;
  stepSentences(sentences: number): void;
  stepParagraphs(direction: 1 | -1): void;
}

/** Makes ready to read an article aloud. Asks nothing of the browser yet. */
export type OpenSpeech = (view: { readonly reading: ReadonlySignal<Reading>; readonly cast: ReadonlySignal<Cast> }) => SpeechControls;
