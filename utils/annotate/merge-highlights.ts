import type { Highlight, Reading } from '../model';
import { withHighlights } from './highlights';

/**
 * The same reading with what became of its highlights in the library meanwhile: `before` is what the library was known to have, `now` what
 * it has. What was added there and here stays both; what was removed there is removed, and what was changed there is changed, unless it was
 * changed here, too. The very same where nothing happened.
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

/** In one order in every window, or each would take the other's for a change. */
const oldestFirst = (a: Highlight, b: Highlight): number => compare(a.madeAt, b.madeAt) || compare(a.id, b.id);
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const byId = (highlights: readonly Highlight[]): ReadonlyMap<string, Highlight> => new Map(highlights.map((one) => [one.id, one]));

/** Marked in two windows: one mark is enough, and the one here stays. */
const haveSameWords = ({ parts, note }: Highlight, other: Highlight): boolean =>
  note === undefined &&
  parts.length === other.parts.length &&
  parts.every(({ exact, start }, at) => exact === other.parts[at]?.exact && start === other.parts[at].start);

/** Whether two lists of highlights say the same. */
export const areSameHighlights = (some: readonly Highlight[], others: readonly Highlight[]): boolean =>
  some === others || (some.length === others.length && some.every((one, at) => isEqual(one, others[at])));

const FIELDS = ['id', 'parts', 'exact', 'prefix', 'suffix', 'start', 'rival', 'before', 'behind', 'colour', 'note', 'madeAt'];
const isEqual = (one: Highlight, other?: Highlight): boolean => JSON.stringify(one, FIELDS) === JSON.stringify(other, FIELDS);
