import { type ReadonlySignal, signal } from '@preact/signals';
import type { SpeechSettings } from '../model';
import type { SpeechTroubleKind } from '../speech/speech-status';
import type { Utterance } from '../speech/utterance';
import { chooseVoice, languageOf, type Voice, voicesFor } from '../speech/voices';
import type { SpeechPort } from './speech-port';

/** Milliseconds within which browsers have their voices, if they have any. */
const LATEST_MS = 2_500;

/** The voices of the browser, asked for when somebody first wants to know, and which of them speaks what. */
export type SpeechVoices = ReturnType<typeof createSpeechVoices>;

export function createSpeechVoices(port: SpeechPort | null, settings: ReadonlySignal<SpeechSettings>) {
  /** `null` until they are known. */
  const found = signal<readonly Voice[] | null>(null);
  let asked: Promise<void> | null = null;

  const wait = (from: SpeechPort) =>
    new Promise<void>((resolve) => {
      const take = () => {
        const voices = from.voices();
        if (voices.length === 0) return;
        found.value = voices;
        resolve();
      };
      from.onVoices(take);
      take();
      setTimeout(() => {
        found.value ??= [];
        resolve();
      }, LATEST_MS);
    });
  const known = () => found.peek() ?? [];
  const own = (lang: string): Voice | null => chooseVoice(known(), lang, settings.peek().voices);
  const ofQuotes = (lang: string): Voice | null => {
    const id = settings.peek().quoteVoices[languageOf(lang)];
    return voicesFor(known(), lang).find((voice) => voice.id === id) ?? null;
  };
  return {
    found,
    /** Resolves when they are known, or none has come for a while. Those that come later still are found then. */
    async ask(): Promise<void> {
      if (port) asked ??= wait(port);
      else found.value = [];
      await asked;
    },
    own,
    ofQuotes,
    /** Who says it. A sentence in a language that has no voice is read by the one for `common`, the article's, rather than not at all. */
    voiceFor: ({ role, lang }: Utterance, common: string): Voice | null =>
      (role === 'quote' ? ofQuotes(lang) : null) ?? own(lang) ?? own(common),
    /** Why an article in a language cannot be read with the voices that there are; `null` where it can. */
    obstacleFor(lang: string): SpeechTroubleKind | null {
      if (known().length === 0) return 'noVoices';
      if (own(lang)) return null;
      return voicesFor(known(), lang).length > 0 ? 'onlyOnline' : 'noVoice';
    },
  };
}
