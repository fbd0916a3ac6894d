import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Cast } from '../article/cast';
import type { Reading } from '../model';
import { voiceShareOf } from '../voices/voice-share';

/** The state of stepping through the quotations of a reading. Implements the `VoiceControls` of the components. */
export type VoiceState = ReturnType<typeof createVoiceState>;

/**
 * Creates the state without a current quotation.
 * @param startsAlone whether the quotations-only view is on at first.
 */
export function createVoiceState(reading: ReadonlySignal<Reading>, cast: ReadonlySignal<Cast>, startsAlone = false) {
  const isAlone = signal(startsAlone);
  const quoteAt = signal<string | null>(null);
  return {
    /** Whether the quotations-only view is on, in which the quotations stand out. */
    isAlone,
    /** The id of the quotation that the reader has stepped to. */
    quoteAt,
    /** The ids of the quotations to step through, in text order. Indirect quotations are included only in the quotations-only view. */
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
    /** Leaves the current quotation, or else the quotations-only view. Returns `false` if there is neither. */
    back(): boolean {
      if (quoteAt.value !== null) quoteAt.value = null;
      else if (isAlone.value) isAlone.value = false;
      else return false;
      return true;
    },
  };
}
