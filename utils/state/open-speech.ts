import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { OpenSpeech, SpeechControls } from '../controls/speech';
import type { Settings } from '../model';
import { reportProblem } from '../problems/report-problem';
import type { SpeechTrouble } from '../speech/speech-status';

/**
 * Returns a function that creates the state for reading an article aloud with the reader's settings. Its code is loaded when the reader
 * starts to listen or chooses a voice.
 * @param locale The BCP 47 tag of the interface language.
 */
export function speechOpener(settings: ReadonlySignal<Settings>, locale: string): OpenSpeech {
  const own = computed(() => settings.value.speech);
  return ({ reading, cast }) => {
    const speech = signal<SpeechControls | null>(null);
    const failure = signal<SpeechTrouble | null>(null);
    /** Whether the code for a start is being loaded. Until it has loaded, the status is `waiting`, so that another click stops it. */
    const isLoading = signal(false);
    /** The number of times that the reader has started or stopped. A start that is no longer the last one is dropped. */
    let asked = 0;
    const load = async (): Promise<SpeechControls | null> => {
      try {
        const { createSpeechState } = await import('./speech-state');
        speech.value ??= createSpeechState({ reading, cast, settings: own, locale });
      } catch (problem) {
        reportProblem('reading.load', problem);
        failure.value = { kind: 'failed', lang: reading.peek().article.lang };
      }
      return speech.value;
    };
    return {
      status: computed(() => (isLoading.value ? 'waiting' : (speech.value?.status.value ?? 'off'))),
      trouble: computed(() => speech.value?.trouble.value ?? failure.value),
      current: computed(() => speech.value?.current.value ?? null),
      word: computed(() => speech.value?.word.value ?? null),
      voices: computed(() => speech.value?.voices.value ?? null),
      findVoices: async () => (await load())?.findVoices(),
      async start(place, announce) {
        asked += 1;
        const own = asked;
        isLoading.value = speech.value === null;
        const loaded = await load();
        if (own !== asked) return;
        // In a batch, so that the status is never `off` in between.
        await batch(() => {
          isLoading.value = false;
          return loaded?.start(place, announce);
        });
      },
      stop() {
        asked += 1;
        isLoading.value = false;
        failure.value = null;
        speech.value?.stop();
      },
      pause: () => speech.value?.pause(),
      resume: () => speech.value?.resume(),
      stepSentences: (sentences) => speech.value?.stepSentences(sentences),
      stepParagraphs: (direction) => speech.value?.stepParagraphs(direction),
    };
  };
}
