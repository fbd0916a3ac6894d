/** How many items at the head of a list hold a condition that, once broken, stays broken. Binary search. */
export function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // Below `high` and so within the list.
    if (holds(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
