import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Reading } from '../model';
import type { Cast } from '../text/cast';
import { voiceShareOf } from '../voices/voice-share';

/** How the quotes of a reading are gone through. Is what the view calls its `VoiceControls`. */
export type VoiceState = ReturnType<typeof createVoiceState>;

/** The voices of an open reading, at no quote. `startsAlone`: whether the quotes alone stand out at first. */
export function createVoiceState(reading: ReadonlySignal<Reading>, cast: ReadonlySignal<Cast>, startsAlone = false) {
  const isAlone = signal(startsAlone);
  const quoteAt = signal<string | null>(null);
  return {
    /** Whether the quotes alone stand out. */
    isAlone,
    /** The id of the quote that the reader has stepped to. */
    quoteAt,
    /** The ids of the quotes that are stepped through, in the order of the text: those in other words only while the quotes alone stand out. */
    stops: computed(() =>
      reading.value.analysis.quotes
        .filter(({ kind }) => isAlone.value || kind !== 'indirect')
        .sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0))
        .map(({ id }) => id),
    ),
    share: computed(() => voiceShareOf(reading.value, cast.value)),
    toggle(): void {
      isAlone.value = !isAlone.value;
    },
    standAt(id: string | null): void {
      quoteAt.value = id;
    },
    /** Takes back the step to a quote, then that the quotes stand alone. `false` where there is nothing to take back. */
    back(): boolean {
      if (quoteAt.value !== null) quoteAt.value = null;
      else if (isAlone.value) isAlone.value = false;
      else return false;
      return true;
    },
  };
}
