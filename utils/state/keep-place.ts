import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { ReadingPlace, Result } from '../model';
import { findPlace } from '../text/reading-place';
import type { ReadingState } from './reading-state';

/**
 * Stores the reading position whenever it changes, and returns a function that stops this. Only one write runs at a time, and the next one
 * stores the latest position. A failed write is not retried.
 * @param kept The position that is already stored.
 */
export function keepPlaces(
  place: ReadonlySignal<ReadingPlace | null>,
  kept: ReadingPlace | null,
  keep: (place: ReadingPlace | null) => Promise<unknown>,
): () => void {
  let last = kept;
  let isRunning = false;
  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    while (place.peek() !== last) {
      last = place.peek();
      await keep(last);
    }
    isRunning = false;
  };
  return effect(() => {
    void place.value;
    void run();
  });
}

/**
 * Returns the reading position to store. As long as the reader has not read on from the passage at which the article was opened, it is
 * `before`, where the reader had stopped.
 */
export const placeToKeep = (
  { place, isAtPassage }: Pick<ReadingState, 'place' | 'isAtPassage'>,
  before: ReadingPlace | null,
): ReadonlySignal<ReadingPlace | null> => computed(() => (isAtPassage.value ? before : place.value));

export interface PlacePorts {
  /** Returns the stored reading position in a saved article. */
  findPlace(id: number): Promise<Result<ReadingPlace | null>>;
  /** Stores the reading position in a saved article. */
  keepPlace(id: number, place: ReadingPlace | null): Promise<Result<null>>;
}

/**
 * Keeps the stored reading position up to date as long as the article is in the library. If the article was opened at its beginning but
 * another position is stored, offers to go to that position. Returns a function that stops the updates.
 * @param id The id of the saved article, or `null` as long as it is not in the library.
 */
export function keepSavedPlace(
  { place, source, toast, say }: Pick<ReadingState, 'place' | 'source' | 'toast' | 'say'>,
  id: ReadonlySignal<number | null>,
  ports: PlacePorts,
): () => void {
  let stopKeeping: (() => void) | undefined;
  let hasReported = false;
  const stop = effect(() => {
    const saved = id.value;
    stopKeeping?.();
    stopKeeping = undefined;
    if (saved === null) return;
    void ports.findPlace(saved).then((found) => {
      if (id.peek() !== saved || stopKeeping) return;
      const before = found.ok ? found.value : null;
      const isElsewhere = before && place.peek() === null && findPlace(source.peek().article, before) !== null;
      if (isElsewhere && !hasReported && toast.peek() === null) say({ message: 'stopped', place: before });
      hasReported = true;
      stopKeeping = keepPlaces(place, place.peek() === null ? null : before, (at) => ports.keepPlace(saved, at));
    });
  });
  return () => {
    stop();
    stopKeeping?.();
  };
}
