import { computed, type ReadonlySignal } from '@preact/signals';
import type { Settings } from '../model';
import { createSpeechState, type SpeechState, type SpeechStateOptions } from './speech-state';

/**
 * Returns a function that creates the speech state of an article from the reader's settings. Implements the `OpenSpeech` of the
 * components.
 * @param locale the BCP 47 tag of the interface language.
 */
export function speechOpener(settings: ReadonlySignal<Settings>, locale: string) {
  const speech = computed(() => settings.value.speech);
  return ({ reading, cast }: Pick<SpeechStateOptions, 'reading' | 'cast'>): SpeechState =>
    createSpeechState({ reading, cast, settings: speech, locale });
}
