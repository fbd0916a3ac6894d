import type { Span } from '../model';
import { byPosition } from '../text/span';

/** How many UTF-16 units some spans have in all. */
export const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** How many units two lists of spans share; each list sorted and disjoint. */
export function sharedOf(some: readonly Span[], others: readonly Span[]): number {
  let shared = 0;
  for (let one = 0, other = 0; one < some.length && other < others.length; ) {
    const [a, b] = [some[one] as Span, others[other] as Span];
    shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
    if (a.end < b.end) one++;
    else other++;
  }
  return shared;
}

/** Whether at least half of `inner` lies in `outer`. */
export const isMostlyIn = (inner: readonly Span[], outer: readonly Span[]): boolean => 2 * sharedOf(inner, outer) >= lengthOf(inner);

/** Whether two lists of spans are about the same words, more or less. */
export const areAlike = (some: readonly Span[], others: readonly Span[]): boolean => isMostlyIn(some, others) && isMostlyIn(others, some);

/** Sorted, and each without what the one before it has already; what is left of nothing is left out. */
export function disjoint(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of [...spans].sort(byPosition)) {
    const from = Math.max(start, kept.at(-1)?.end ?? 0);
    if (from < end) kept.push({ start: from, end });
  }
  return kept;
}
