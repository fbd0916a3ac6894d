import { batch, signal } from '@preact/signals';
import type { SpeechPort } from '../device/speech-port';
import type { Span } from '../model';
import type { SpeechStatus, SpeechTrouble, SpeechTroubleKind } from '../speech/speech-status';
import { restFrom, type Utterance, wordAt } from '../speech/utterance';
import { speakOnce } from './speak-once';
import type { SpeechVoices } from './speech-voices';

export interface SpeechPlayerOptions {
  /** The browser's speech synthesis, or `null` if it has none. */
  readonly port: SpeechPort | null;
  readonly voices: Pick<SpeechVoices, 'voiceFor'>;
  /** Returns the BCP 47 tag of the article's language. */
  readonly langOf: () => string;
  readonly rateOf: () => number;
  /** Called when the player stops, but not when it pauses. */
  readonly onStop: () => void;
}

/** A player that speaks the utterances in a plan one after another. */
export type SpeechPlayer = ReturnType<typeof createSpeechPlayer>;

/** Creates a player that has nothing to speak yet. */
export function createSpeechPlayer({ port, voices, langOf, rateOf, onStop }: SpeechPlayerOptions) {
  const signals = createSpeechSignals();
  let plan: readonly Utterance[] = [];
  let index = 0;
  /** The offset in the current utterance's words at which to continue, in UTF-16 units. */
  let letter = 0;
  let stopVoice = () => {};

  const stop = () => {
    stopVoice();
    onStop();
    clear(signals);
  };
  const pause = () => {
    stopVoice();
    signals.status.value = 'paused';
  };
  const fail = (kind: SpeechTroubleKind, lang: string) => {
    stopVoice();
    showTrouble(signals, { kind, lang });
  };
  const standAt = (at: number, from: number) => {
    index = at;
    letter = from;
    showUtterance(signals, plan[at] ?? null);
  };
  /**
   * Speaks an utterance from the given offset. It is also used to resume after a pause, because several browsers' own pause function fails.
   */
  const speakAt = (at: number, from = 0): void => {
    stopVoice();
    const utterance = plan[at];
    if (!port || !utterance) {
      stop();
      return;
    }
    standAt(at, from);
    const voice = voices.voiceFor(utterance, langOf());
    if (!voice) {
      fail('noVoice', utterance.lang);
      return;
    }
    signals.status.value = 'speaking';
    const rest = restFrom(utterance, from);
    const skipped = rest === utterance ? 0 : from;
    const order = { words: rest.words, voice: voice.id, rate: rateOf() };
    stopVoice = speakOnce(port, order, {
      word(place, length) {
        letter = skipped + place;
        signals.word.value = wordAt(utterance, letter, length);
      },
      end: () => speakAt(index + 1),
      fail: (kind) => fail(kind, utterance.lang),
      stopped: pause,
    });
  };
  const follow = (next: readonly Utterance[]) => {
    plan = next;
  };
  return { ...signals, position: () => ({ plan, index, letter }), follow, stop, pause, fail, standAt, speakAt };
}

const createSpeechSignals = () => ({
  status: signal<SpeechStatus>('off'),
  trouble: signal<SpeechTrouble | null>(null),
  current: signal<Utterance | null>(null),
  word: signal<Span | null>(null),
});
type SpeechSignals = ReturnType<typeof createSpeechSignals>;

function clear({ status, trouble, current, word }: SpeechSignals): void {
  batch(() => {
    status.value = 'off';
    trouble.value = null;
    current.value = null;
    word.value = null;
  });
}

function showTrouble({ status, trouble, current }: SpeechSignals, next: SpeechTrouble): void {
  batch(() => {
    trouble.value = next;
    status.value = current.value ? 'paused' : 'off';
  });
}

function showUtterance({ trouble, current, word }: SpeechSignals, utterance: Utterance | null): void {
  batch(() => {
    current.value = utterance;
    word.value = null;
    trouble.value = null;
  });
}
