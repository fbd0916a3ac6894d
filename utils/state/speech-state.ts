import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Reading, Span, SpeechSettings } from '../model';
import type { Announcement } from '../speech/announced';
import { planSpeech } from '../speech/plan-speech';
import type { SpeechStatus, SpeechTrouble, SpeechTroubleKind, SpokenPlace } from '../speech/speech-status';
import { resumeAt, stepParagraphs, stepSentences, utteranceAt } from '../speech/steps';
import { placeInSource, restFrom, type Utterance, wordAt } from '../speech/utterance';
import type { Cast } from '../text/cast';
import { followSpeech } from './follow-speech';
import { sayOnce } from './say-once';
import { browserSpeech, type SpeechPort } from './speech-port';
import { createSpeechVoices } from './speech-voices';

export interface SpeechStateOptions {
  readonly reading: ReadonlySignal<Reading>;
  readonly cast: ReadonlySignal<Cast>;
  readonly settings: ReadonlySignal<SpeechSettings>;
  /** BCP 47: the language of the interface, in which speakers are announced. */
  readonly locale: string;
  readonly port?: SpeechPort | null;
}

/** Letters of the longest utterance of a voice on this computer, and of one that is online at its own speed: Chromium breaks those off after 15 seconds. */
const LONGEST = 600;
const LONGEST_ONLINE = 160;

/** Reading one article aloud. Is what the view calls its `SpeechControls`. */
export type SpeechState = ReturnType<typeof createSpeechState>;

/** Silent, at no place, and without having asked the browser for anything. */
export function createSpeechState({ reading, cast, settings, locale, port = browserSpeech() }: SpeechStateOptions) {
  const status = signal<SpeechStatus>('off');
  const trouble = signal<SpeechTrouble | null>(null);
  const current = signal<Utterance | null>(null);
  const word = signal<Span | null>(null);
  const voices = createSpeechVoices(port, settings);
  let plan: readonly Utterance[] = [];
  let index = 0;
  /** Of the utterance: where to go on. */
  let letter = 0;
  let wordsFor: (announcement: Announcement) => string = ({ member }) => member.name;
  let breakOff = () => {};
  let forget = () => {};

  const langOf = () => reading.peek().article.lang;
  const makePlan = () => {
    const { rate, announces } = settings.peek();
    plan = planSpeech(reading.peek(), cast.peek(), {
      limit: voices.own(langOf())?.isLocal === false ? LONGEST_ONLINE * rate : LONGEST,
      announce: announces ? { words: wordsFor, lang: locale } : null,
      hasQuoteVoice: (lang) => voices.ofQuotes(lang) !== null,
    });
  };

  const stop = () => {
    breakOff();
    forget();
    batch(() => {
      status.value = 'off';
      trouble.value = null;
      current.value = null;
      word.value = null;
    });
  };
  const pause = () => {
    breakOff();
    status.value = 'paused';
  };
  const fail = (kind: SpeechTroubleKind, lang: string) => {
    breakOff();
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
  /** Pausing is breaking off and going on from the last word: the browsers' own pause fails in more than one of them. */
  const sayAt = (at: number, from = 0): void => {
    breakOff();
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
    breakOff = sayOnce(
      port,
      { words: rest.words, voice: voice.id, rate: settings.peek().rate },
      {
        word(place, length) {
          letter = skipped + place;
          word.value = wordAt(utterance, letter, length);
        },
        end: () => sayAt(index + 1),
        fail: (kind) => fail(kind, utterance.lang),
        stopped: pause,
      },
    );
  };

  const moveTo = (to: number | null) => {
    if (to === null) return;
    if (status.peek() === 'speaking') sayAt(to);
    else if (status.peek() === 'paused') standAt(to, 0);
  };

  /** Plans anew and goes on where it is. */
  const revise = () => {
    const here = plan[index];
    if (!here) return;
    const place = placeInSource(here, letter) ?? here.span.start;
    makePlan();
    const again = resumeAt(plan, here.source, place);
    if (!again) stop();
    else if (status.peek() === 'speaking') sayAt(again.index, again.letter);
    else standAt(again.index, again.letter);
  };

  return {
    status,
    trouble,
    /** What is being said, or would be next. */
    current,
    /** The word that the voice has come to, in the source of `current`, where the voice tells. */
    word,
    voices: voices.found,
    /** Asks the browser for its voices, so that they can be chosen from. */
    async findVoices(): Promise<void> {
      await voices.ask();
    },
    /**
     * Reads aloud from a place on: from the sentence that it lies in. `announce` says in the words of the interface who comes next. Must be
     * called by a click or a key. Where it cannot, `trouble` tells why.
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
      sayAt(utteranceAt(plan, place.source, place.offset) ?? 0);
    },
    pause(): void {
      if (status.peek() === 'speaking') pause();
    },
    resume(): void {
      if (status.peek() === 'paused') sayAt(index, letter);
    },
    stop,
    /** Goes on by a number of sentences; stays silent where it was. */
    stepSentences(sentences: number): void {
      moveTo(stepSentences(plan, index, sentences));
    },
    /** To the next paragraph, or back to the beginning of this one and then of the one before. */
    stepParagraphs(direction: 1 | -1): void {
      moveTo(stepParagraphs(plan, index, direction));
    },
  };
}
