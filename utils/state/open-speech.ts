import { computed, type ReadonlySignal } from '@preact/signals';
import type { Settings } from '../model';
import { createSpeechState, type SpeechState, type SpeechStateOptions } from './speech-state';

/** What a surface makes its articles heard with, under the reader's settings. Is what the view calls `OpenSpeech`. `locale` is the interface's. */
export function speechOpener(settings: ReadonlySignal<Settings>, locale: string) {
  const speech = computed(() => settings.value.speech);
  return ({ reading, cast }: Pick<SpeechStateOptions, 'reading' | 'cast'>): SpeechState =>
    createSpeechState({ reading, cast, settings: speech, locale });
}
