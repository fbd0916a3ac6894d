/**
 * Returns the number of leading items that satisfy a condition. Uses a binary search, so all items after the first failing one must also
 * fail.
 */
export function countWhile<T>(items: ArrayLike<T>, holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // The index is less than `high`, so it is always within the list.
    if (holds(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
