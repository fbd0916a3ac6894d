import type { Highlight, Reading } from '../model';
import { areSameHighlights, isEqual } from './same-highlights';
import { withHighlights } from './with-highlights';

/**
 * Updates a reading with the changes that were made to its highlights in the library. `before` is the last known state of the library, and
 * `now` is its current state. Highlights that were added on either side are kept. A highlight that was removed or changed in the library is
 * also removed or changed in the reading, unless the reading contains a change to it. Returns the same object if the library did not
 * change.
 */
export function mergeHighlights(reading: Reading, before: readonly Highlight[], now: readonly Highlight[]): Reading {
  if (areSameHighlights(before, now)) return reading;
  const { highlights: here = [] } = reading;
  const [old, there] = [byId(before), byId(now)];
  const left = here.flatMap((one) => {
    const was = old.get(one.id);
    const isOwn = !was || !isEqual(one, was);
    const other = there.get(one.id);
    if (isOwn) return one;
    return other ?? [];
  });
  const known = byId(here);
  const added = now.filter((one) => !old.has(one.id) && !known.has(one.id) && !left.some((other) => haveSameWords(one, other)));
  return withHighlights(reading, [...left, ...added].sort(oldestFirst));
}

/**
 * Sorts highlights by time and then by id, so that all windows use the same order. Otherwise, a window would mistake a different order for
 * a change.
 */
const oldestFirst = (a: Highlight, b: Highlight): number => compare(a.madeAt, b.madeAt) || compare(a.id, b.id);
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const byId = (highlights: readonly Highlight[]): ReadonlyMap<string, Highlight> => new Map(highlights.map((one) => [one.id, one]));

/**
 * Returns whether a highlight has no note and covers the same words as another one. If the same words were highlighted in two windows, each
 * window keeps only its own highlight.
 */
const haveSameWords = ({ parts, note }: Highlight, other: Highlight): boolean =>
  note === undefined &&
  parts.length === other.parts.length &&
  parts.every(({ exact, start }, at) => exact === other.parts[at]?.exact && start === other.parts[at].start);
