import { type ReadonlySignal, signal } from '@preact/signals';
import type { SpeechPort } from '../device/speech-port';
import type { SpeechSettings } from '../model';
import type { SpeechTroubleKind } from '../speech/speech-status';
import type { Utterance } from '../speech/utterance';
import { chooseVoice, languageOf, type Voice, voicesFor } from '../speech/voices';

/** The maximum time to wait for the browser's voices, in milliseconds. */
const TIMEOUT_MS = 2_500;

/** The browser's voices, which are requested when they are first needed, and the choice of a voice for each utterance. */
export type SpeechVoices = ReturnType<typeof createSpeechVoices>;

/** Creates an object that chooses the voices. It requests the voices from the browser only when `ask` is called. */
export function createSpeechVoices(port: SpeechPort | null, settings: ReadonlySignal<SpeechSettings>) {
  /** The browser's voices, or `null` until they are known. */
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
      }, TIMEOUT_MS);
    });
  const known = () => found.peek() ?? [];
  const own = (lang: string): Voice | null => chooseVoice(known(), lang, settings.peek().voices);
  const ofQuotes = (lang: string): Voice | null => {
    const id = settings.peek().quoteVoices[languageOf(lang)];
    return voicesFor(known(), lang).find((voice) => voice.id === id) ?? null;
  };
  return {
    found,
    /** Resolves when the voices are known or the time limit is reached. Voices that become available later are still added. */
    async ask(): Promise<void> {
      if (port) asked ??= wait(port);
      else found.value = [];
      await asked;
    },
    own,
    ofQuotes,
    /**
     * Returns the voice for an utterance. A sentence in a language without a voice is read by the voice for `common`, the language of the
     * article.
     */
    voiceFor: ({ role, lang }: Utterance, common: string): Voice | null =>
      (role === 'quote' ? ofQuotes(lang) : null) ?? own(lang) ?? own(common),
    /** Returns the reason why an article in a language cannot be read aloud with the available voices, or `null` if it can. */
    obstacleFor(lang: string): SpeechTroubleKind | null {
      if (known().length === 0) return 'noVoices';
      if (own(lang)) return null;
      return voicesFor(known(), lang).length > 0 ? 'onlyOnline' : 'noVoice';
    },
  };
}
