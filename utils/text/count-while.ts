/**
 * Returns the number of leading items that satisfy a condition. It uses a binary search, so no item after the first one that fails may
 * satisfy it.
 */
export function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // The index is below `high` and so within the list.
    if (holds(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
