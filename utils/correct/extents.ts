import type { Span } from '../model';
import { byPosition } from '../text/span';

/** Returns the total length of the spans, in UTF-16 units. */
export const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Returns the number of UTF-16 units that two lists of spans share. Each list must be sorted and disjoint. */
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

/** Returns whether `outer` covers at least half of `inner`. */
export const isMostlyIn = (inner: readonly Span[], outer: readonly Span[]): boolean => 2 * sharedOf(inner, outer) >= lengthOf(inner);

/** Returns whether two lists of spans cover roughly the same words, which means that each covers at least half of the other. */
export const areAlike = (some: readonly Span[], others: readonly Span[]): boolean => isMostlyIn(some, others) && isMostlyIn(others, some);

/** Sorts the spans, cuts off the parts that overlap an earlier span, and removes spans that are then empty. */
export function disjoint(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of [...spans].sort(byPosition)) {
    const from = Math.max(start, kept.at(-1)?.end ?? 0);
    if (from < end) kept.push({ start: from, end });
  }
  return kept;
}
