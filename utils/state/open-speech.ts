import { computed, type ReadonlySignal } from '@preact/signals';
import type { OpenSpeech } from '../controls/speech';
import type { Settings } from '../model';
import { createSpeechState } from './speech-state';

/**
 * Returns a function that creates the speech state of an article from the reader's settings.
 * @param locale the BCP 47 tag of the interface language.
 */
export function speechOpener(settings: ReadonlySignal<Settings>, locale: string): OpenSpeech {
  const speech = computed(() => settings.value.speech);
  return ({ reading, cast }) => createSpeechState({ reading, cast, settings: speech, locale });
}
