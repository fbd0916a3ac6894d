import type { ReadonlySignal } from '@preact/signals';
import type { Cast } from '../article/cast';
import type { SpeechControls } from '../controls/speech';
import { browserSpeech, type SpeechPort } from '../device/speech-port';
import type { Reading, SpeechSettings } from '../model';
import type { Announcement } from '../speech/announced';
import { planSpeech } from '../speech/plan-speech';
import { resumeAt, stepParagraphs, stepSentences, utteranceAt } from '../speech/steps';
import { placeInSource, type Utterance } from '../speech/utterance';
import { followSpeech } from './follow-speech';
import { createSpeechPlayer, type SpeechPlayer } from './speech-player';
import { createSpeechVoices } from './speech-voices';

export interface SpeechStateOptions {
  readonly reading: ReadonlySignal<Reading>;
  readonly cast: ReadonlySignal<Cast>;
  readonly settings: ReadonlySignal<SpeechSettings>;
  /** The BCP 47 tag of the interface language, in which speakers are announced. */
  readonly locale: string;
  readonly port?: SpeechPort | null;
}

/**
 * The maximum length of an utterance for a local voice, in characters. `MAX_LENGTH_ONLINE` is the limit for an online voice at rate 1,
 * because Chromium stops these voices after 15 seconds.
 */
const MAX_LENGTH = 600;
const MAX_LENGTH_ONLINE = 160;

/** Creates the state of reading aloud. Initially, nothing is spoken and the browser is not asked for anything. */
export function createSpeechState({ reading, cast, settings, locale, port = browserSpeech() }: SpeechStateOptions): SpeechControls {
  const voices = createSpeechVoices(port, settings);
  let wordsFor: (announcement: Announcement) => string = ({ member }) => member.name;
  let forget = () => {};
  const langOf = () => reading.peek().article.lang;
  const player = createSpeechPlayer({ port, voices, langOf, rateOf: () => settings.peek().rate, onStop: () => forget() });
  const { status, trouble, current, word, stop, fail } = player;
  const makePlan = (): readonly Utterance[] => {
    const { rate, announces } = settings.peek();
    return planSpeech(reading.peek(), cast.peek(), {
      limit: voices.own(langOf())?.isLocal === false ? MAX_LENGTH_ONLINE * rate : MAX_LENGTH,
      announce: announces ? { words: wordsFor, lang: locale } : null,
      hasQuoteVoice: (lang) => voices.ofQuotes(lang) !== null,
    });
  };

  return {
    status,
    trouble,
    current,
    word,
    voices: voices.found,
    ...playerActions(player),
    async findVoices() {
      await voices.ask();
    },
    async start(place, announce) {
      const lang = langOf();
      stop();
      wordsFor = announce;
      if (!port) return fail('unsupported', lang);
      status.value = 'waiting';
      let isWanted = true;
      forget = () => {
        isWanted = false;
      };
      await voices.ask();
      if (!isWanted) return;
      const obstacle = voices.obstacleFor(lang);
      if (obstacle) return fail(obstacle, lang);
      const plan = makePlan();
      player.follow(plan);
      if (plan.length === 0) return fail('nothing', lang);
      forget = followSpeech({ reading, settings, onOther: stop, onChange: () => revise(player, makePlan) });
      player.speakAt(utteranceAt(plan, place.source, place.offset) ?? 0);
    },
  };
}

/** Makes a new plan and continues at the same place in the text. */
function revise(player: SpeechPlayer, makePlan: () => readonly Utterance[]): void {
  const { plan: before, index, letter } = player.position();
  const here = before[index];
  if (!here) return;
  const place = placeInSource(here, letter) ?? here.span.start;
  const plan = makePlan();
  player.follow(plan);
  const again = resumeAt(plan, here.source, place);
  if (!again) player.stop();
  else if (player.status.peek() === 'speaking') player.speakAt(again.index, again.letter);
  else player.standAt(again.index, again.letter);
}

function playerActions(player: SpeechPlayer): Pick<SpeechControls, 'pause' | 'resume' | 'stop' | 'stepSentences' | 'stepParagraphs'> {
  const { status, position } = player;
  const moveTo = (to: number | null) => {
    if (to === null) return;
    if (status.peek() === 'speaking') player.speakAt(to);
    else if (status.peek() === 'paused') player.standAt(to, 0);
  };
  return {
    pause() {
      if (status.peek() === 'speaking') player.pause();
    },
    resume() {
      const { index, letter } = position();
      if (status.peek() === 'paused') player.speakAt(index, letter);
    },
    stop: player.stop,
    stepSentences(sentences) {
      const { plan, index } = position();
      moveTo(stepSentences(plan, index, sentences));
    },
    stepParagraphs(direction) {
      const { plan, index } = position();
      moveTo(stepParagraphs(plan, index, direction));
    },
  };
}
