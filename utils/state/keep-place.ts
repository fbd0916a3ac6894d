import { effect, type ReadonlySignal } from '@preact/signals';
import type { ReadingPlace, Result } from '../model';
import { findPlace } from '../text/reading-place';
import type { ReadingState } from './reading-state';

/**
 * Has the reader's place kept whenever it is another than the one that is `kept`: one write after the other, and of several only the last.
 * What cannot be kept is not tried again; the next place is. Returns what ends it.
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

export interface PlacePorts {
  /** Where the reader was in a saved article. */
  findPlace(id: number): Promise<Result<ReadingPlace | null>>;
  /** Keeps where the reader is in a saved article. */
  keepPlace(id: number, place: ReadingPlace | null): Promise<Result<null>>;
}

/**
 * Has the place kept in the library from when the article is there. Where the reader begins at the head, but was further down on an earlier
 * day, that is told: nobody who reads already is moved. `id` is that of the saved article. Returns what ends it.
 */
export function keepSavedPlace(
  { place, source, toast, say }: Pick<ReadingState, 'place' | 'source' | 'toast' | 'say'>,
  id: ReadonlySignal<number | null>,
  ports: PlacePorts,
): () => void {
  let stopKeeping: (() => void) | undefined;
  let isTold = false;
  const stop = effect(() => {
    const saved = id.value;
    stopKeeping?.();
    stopKeeping = undefined;
    if (saved === null) return;
    void ports.findPlace(saved).then((found) => {
      if (id.peek() !== saved || stopKeeping) return;
      const before = found.ok ? found.value : null;
      const isElsewhere = before && place.peek() === null && findPlace(source.peek().article, before) !== null;
      if (isElsewhere && !isTold && toast.peek() === null) say({ message: 'stopped', place: before });
      isTold = true;
      stopKeeping = keepPlaces(place, place.peek() === null ? null : before, (at) => ports.keepPlace(saved, at));
    });
  });
  return () => {
    stop();
    stopKeeping?.();
  };
}
