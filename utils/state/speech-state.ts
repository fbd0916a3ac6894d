import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Cast } from '../article/cast';
import type { Reading, Span, SpeechSettings } from '../model';
import type { Announcement } from '../speech/announced';
import { planSpeech } from '../speech/plan-speech';
import { browserSpeech, type SpeechPort } from '../speech/speech-port';
import type { SpeechStatus, SpeechTrouble, SpeechTroubleKind, SpokenPlace } from '../speech/speech-status';
import { resumeAt, stepParagraphs, stepSentences, utteranceAt } from '../speech/steps';
import { placeInSource, restFrom, type Utterance, wordAt } from '../speech/utterance';
import { followSpeech } from './follow-speech';
import { sayOnce } from './say-once';
import { createSpeechVoices } from './speech-voices';

export interface SpeechStateOptions {
  readonly reading: ReadonlySignal<Reading>;
  readonly cast: ReadonlySignal<Cast>;
  readonly settings: ReadonlySignal<SpeechSettings>;
  /** The BCP 47 tag of the interface language, in which speakers are announced. */
  readonly locale: string;
  readonly port?: SpeechPort | null;
}

/** The longest utterance in characters, of a local voice and of an online one at rate 1, which Chromium stops after 15 seconds. */
const MAX_LENGTH = 600;
const MAX_LENGTH_ONLINE = 160;

/** The state of reading one article aloud. Implements the `SpeechControls` of the components. */
export type SpeechState = ReturnType<typeof createSpeechState>;

/** Creates the state in silence, at no place, and without asking the browser for anything. */
export function createSpeechState({ reading, cast, settings, locale, port = browserSpeech() }: SpeechStateOptions) {
  const status = signal<SpeechStatus>('off');
  const trouble = signal<SpeechTrouble | null>(null);
  const current = signal<Utterance | null>(null);
  const word = signal<Span | null>(null);
  const voices = createSpeechVoices(port, settings);
  let plan: readonly Utterance[] = [];
  let index = 0;
  /** The offset in the words of the current utterance at which to continue. */
  let letter = 0;
  let wordsFor: (announcement: Announcement) => string = ({ member }) => member.name;
  let stopVoice = () => {};
  let forget = () => {};

  const langOf = () => reading.peek().article.lang;
  const makePlan = () => {
    const { rate, announces } = settings.peek();
    plan = planSpeech(reading.peek(), cast.peek(), {
      limit: voices.own(langOf())?.isLocal === false ? MAX_LENGTH_ONLINE * rate : MAX_LENGTH,
      announce: announces ? { words: wordsFor, lang: locale } : null,
      hasQuoteVoice: (lang) => voices.ofQuotes(lang) !== null,
    });
  };

  const stop = () => {
    stopVoice();
    forget();
    batch(() => {
      status.value = 'off';
      trouble.value = null;
      current.value = null;
      word.value = null;
    });
  };
  const pause = () => {
    stopVoice();
    status.value = 'paused';
  };
  const fail = (kind: SpeechTroubleKind, lang: string) => {
    stopVoice();
    batch(() => {
      trouble.value = { kind, lang };
      status.value = current.value ? 'paused' : 'off';
    });
  };

  const standAt = (at: number, from: number) => {
    index = at;
    letter = from;
    batch(() => {
      current.value = plan[at] ?? null;
      word.value = null;
      trouble.value = null;
    });
  };
  /** Speaks an utterance from an offset on, also to resume after a pause: the browsers' own pause fails in more than one of them. */
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
    status.value = 'speaking';
    const rest = restFrom(utterance, from);
    const skipped = rest === utterance ? 0 : from;
    stopVoice = sayOnce(
      port,
      { words: rest.words, voice: voice.id, rate: settings.peek().rate },
      {
        word(place, length) {
          letter = skipped + place;
          word.value = wordAt(utterance, letter, length);
        },
        end: () => speakAt(index + 1),
        fail: (kind) => fail(kind, utterance.lang),
        stopped: pause,
      },
    );
  };

  const moveTo = (to: number | null) => {
    if (to === null) return;
    if (status.peek() === 'speaking') speakAt(to);
    else if (status.peek() === 'paused') standAt(to, 0);
  };

  /** Makes a new plan and continues at the same place. */
  const revise = () => {
    const here = plan[index];
    if (!here) return;
    const place = placeInSource(here, letter) ?? here.span.start;
    makePlan();
    const again = resumeAt(plan, here.source, place);
    if (!again) stop();
    else if (status.peek() === 'speaking') speakAt(again.index, again.letter);
    else standAt(again.index, again.letter);
  };

  return {
    status,
    trouble,
    /** The utterance that is being spoken, or would be next. */
    current,
    /** The word that the voice has reached, as a span in the source of `current`, if the voice reports words. */
    word,
    voices: voices.found,
    /** Asks the browser for its voices, so that the reader can choose one. */
    async findVoices(): Promise<void> {
      await voices.ask();
    },
    /**
     * Starts reading aloud at the sentence that contains a place. `announce` returns the words that announce a speaker. Must be
     * called on a click or a key press. If it cannot start, `trouble` gives the reason.
     */
    async start(place: SpokenPlace, announce: (announcement: Announcement) => string): Promise<void> {
      const lang = langOf();
      stop();
      wordsFor = announce;
      if (!port) {
        fail('unsupported', lang);
        return;
      }
      status.value = 'waiting';
      let isWanted = true;
      forget = () => {
        isWanted = false;
      };
      await voices.ask();
      if (!isWanted) return;
      const obstacle = voices.obstacleFor(lang);
      if (obstacle) {
        fail(obstacle, lang);
        return;
      }
      makePlan();
      if (plan.length === 0) {
        fail('nothing', lang);
        return;
      }
      forget = followSpeech({ reading, settings, onOther: stop, onChange: revise });
      speakAt(utteranceAt(plan, place.source, place.offset) ?? 0);
    },
    pause(): void {
      if (status.peek() === 'speaking') pause();
    },
    resume(): void {
      if (status.peek() === 'paused') speakAt(index, letter);
    },
    stop,
    /** Moves by a number of sentences. Stays silent if it was. */
    stepSentences(sentences: number): void {
      moveTo(stepSentences(plan, index, sentences));
    },
    /** Moves to the next paragraph, or back to the start of this one and then of the one before. */
    stepParagraphs(direction: 1 | -1): void {
      moveTo(stepParagraphs(plan, index, direction));
    },
  };
}
