import { computed, type ReadonlySignal } from '@preact/signals';
import type { OpenSpeech } from '../controls/speech';
import type { Settings } from '../model';
import { createSpeechState } from './speech-state';

/**
 * Returns a function that creates the state for reading an article aloud with the reader's settings.
 * @param locale The BCP 47 tag of the interface language.
 */
export function speechOpener(settings: ReadonlySignal<Settings>, locale: string): OpenSpeech {
  const speech = computed(() => settings.value.speech);
  return ({ reading, cast }) => createSpeechState({ reading, cast, settings: speech, locale });
}
