/** The heights of the rows of a list, of which only some have been measured. All lengths are in CSS pixels. */
export interface RowHeights {
  readonly count: number;
  /** Changes the number of rows. New rows at the end have the estimated height. */
  resize(count: number): void;
  /** Records the height of a row. The average of the first rows becomes the estimate for all that have not been measured. */
  measure(row: number, height: number): void;
  /** Returns where a row begins. The row `count` begins where the list ends. */
  startOf(row: number): number;
  /** Returns the row at a place; the first or the last one for a place before or after the list. */
  rowAt(place: number): number;
  /** Returns the number of rows that fit into a height. */
  fitting(height: number): number;
}

/** The number of measured rows whose average is the estimate. */
const SAMPLE = 8;

/**
 * Creates the heights of no rows. A tree of sums (a Fenwick tree) makes each question and each measurement take as many steps as the number of
 * rows has bits.
 */
export function createRowHeights(first: number): RowHeights {
  let estimate = first;
  let heights = new Float64Array(0);
  let sums = new Float64Array(1);
  const measured = new Map<number, number>();

  function rebuild(count: number): void {
    const before = heights;
    heights = new Float64Array(count).fill(estimate);
    heights.set(before.subarray(0, count));
    sums = new Float64Array(count + 1);
    for (let at = 1; at <= count; at++) {
      sums[at] = (sums[at] ?? 0) + (heights[at - 1] ?? 0);
      const above = at + (at & -at);
      if (above <= count) sums[above] = (sums[above] ?? 0) + (sums[at] ?? 0);
    }
  }
  function estimateAnew(): void {
    estimate = [...measured.values()].reduce((sum, height) => sum + height, 0) / measured.size;
    heights = heights.map((height, row) => measured.get(row) ?? (measured.size === SAMPLE ? estimate : height));
    rebuild(heights.length);
  }
  return {
    get count() {
      return heights.length;
    },
    resize(count) {
      if (count !== heights.length) rebuild(count);
    },
    measure(row, height) {
      const by = height - (heights[row] ?? height);
      if (measured.size < SAMPLE && !measured.has(row) && row < heights.length) {
        measured.set(row, height);
        if (measured.size === SAMPLE) return estimateAnew();
      }
      if (by === 0) return;
      heights[row] = height;
      for (let at = row + 1; at < sums.length; at += at & -at) sums[at] = (sums[at] ?? 0) + by;
    },
    startOf(row) {
      let start = 0;
      for (let at = Math.min(row, heights.length); at > 0; at -= at & -at) start += sums[at] ?? 0;
      return start;
    },
    rowAt(place) {
      let row = 0;
      let left = place;
      for (let step = 2 ** Math.floor(Math.log2(Math.max(1, heights.length))); step >= 1; step /= 2) {
        const sum = sums[row + step];
        if (sum === undefined || sum > left) continue;
        row += step;
        left -= sum;
      }
      return Math.max(0, Math.min(row, heights.length - 1));
    },
    fitting: (height) => Math.floor(height / estimate),
  };
}
