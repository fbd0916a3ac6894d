/** A stretch of the rows of a list. */
export interface RowRange {
  readonly first: number;
  readonly length: number;
}

/** The number of rows that are loaded at a time. */
export const PAGE = 50;
/** The number of rows beyond the visible ones that shall be loaded. */
const MARGIN = 25;

/**
 * Returns the rows to load next, so that the rows from `from` up to `to`, and some beyond them, are loaded; `null` if they are already. `loaded`
 * are the rows that are loaded, out of `total`. Rows that follow the loaded ones extend these. After a jump, rows elsewhere replace them.
 */
export function rowsToLoad(loaded: RowRange, total: number, from: number, to: number): RowRange | null {
  const end = loaded.first + loaded.length;
  const [start, stop] = [Math.max(0, from - MARGIN), Math.min(total, to + MARGIN)];
  if (start >= loaded.first && stop <= end) return null;
  const isBeside = start <= end && stop >= loaded.first;
  if (!isBeside) return { first: start, length: Math.max(PAGE, stop - start) };
  if (stop > end) return { first: end, length: Math.max(PAGE, stop - end) };
  const before = Math.max(0, Math.min(start, loaded.first - PAGE));
  return { first: before, length: loaded.first - before };
}

/** Rows of a list that follow each other, and the place of the first of them. */
export interface LoadedRows<Row> {
  readonly first: number;
  readonly rows: readonly Row[];
}

/**
 * Joins rows that have just been loaded with those loaded before, if they are beside them, and keeps at most `most`, of which the new ones are
 * all. Rows with the key of a new one are left out of the old ones, because rows move when others are added or removed elsewhere.
 */
export function joinRows<Row>(
  before: LoadedRows<Row>,
  loaded: LoadedRows<Row>,
  most: number,
  keyOf: (row: Row) => unknown,
): LoadedRows<Row> {
  const known = new Set(loaded.rows.map(keyOf));
  const old = before.rows.filter((row) => !known.has(keyOf(row)));
  if (loaded.first === before.first + before.rows.length) {
    const rows = [...old, ...loaded.rows].slice(-most);
    return { first: loaded.first + loaded.rows.length - rows.length, rows };
  }
  if (loaded.first + loaded.rows.length === before.first) return { first: loaded.first, rows: [...loaded.rows, ...old].slice(0, most) };
  return loaded;
}
