import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Cast } from '../article/cast';
import type { VoiceControls } from '../controls/voices';
import type { Reading } from '../model';
import { type Fold, foldsOf } from '../voices/folds';
import type { VoiceShare } from '../voices/voice-share';

/** Counts each speaker's share of the quoted words. See `voiceShareOf`, which is loaded on its own, because it needs many words. */
export type ShareOf = (reading: Reading, cast: Cast) => VoiceShare;

const NONE: ReadonlySet<number> = new Set();

/** The state that is needed to step through the quotations in a reading. */
export interface VoiceState extends VoiceControls {
  /** Clears the current quotation. If there is none, turns off the quotations-only view. Returns `false` if there was nothing to do. */
  back(): boolean;
}

/**
 * Creates the state for stepping through the quotations in a reading. Initially, there is no current quotation.
 * @param startsAlone Whether the quotations-only view is initially on.
 */
export function createVoiceState(
  reading: ReadonlySignal<Reading>,
  cast: ReadonlySignal<Cast>,
  shareOf: ShareOf,
  startsAlone = false,
): VoiceState {
  const isAlone = signal(startsAlone);
  const quoteAt = signal<string | null>(null);
  const unfolded = signal<ReadonlySet<number>>(NONE);
  return {
    isAlone,
    folds: computed(() => (isAlone.value ? foldsOf(reading.value) : [])),
    unfolded,
    quoteAt,
    stops: computed(() =>
      reading.value.analysis.quotes
        .filter(({ kind }) => isAlone.value || kind !== 'indirect')
        .sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0))
        .map(({ id }) => id),
    ),
    share: computed(() => shareOf(reading.value, cast.value)),
    toggle(): void {
      batch(() => {
        unfolded.value = NONE;
        isAlone.value = !isAlone.value;
      });
    },
    unfold({ first, end }: Fold, isUnfolded: boolean): void {
      const blocks = Array.from({ length: end - first }, (_, at) => first + at);
      const rest = [...unfolded.value].filter((block) => block < first || block >= end);
      unfolded.value = new Set(isUnfolded ? [...rest, ...blocks] : rest);
    },
    standAt(id: string | null): void {
      quoteAt.value = id;
    },
    back(): boolean {
      if (quoteAt.value !== null) quoteAt.value = null;
      else if (isAlone.value) isAlone.value = false;
      else return false;
      return true;
    },
  };
}
