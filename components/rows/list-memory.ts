import { useMemo } from 'preact/hooks';
import { createRowHeights, type RowHeights } from './row-heights';

/** The place in a list where the reader was, so that the list is the same when the reader comes back from an article. */
export interface ListMemory {
  /** Identifies the list; `null` if none has been shown. */
  key: string | null;
  heights: RowHeights;
  scrollTop: number;
  /** The height of a row before any has been measured, in CSS pixels. */
  readonly rowHeight: number;
}

export const emptyMemory = (rowHeight: number): ListMemory => ({
  key: null,
  heights: createRowHeights(rowHeight),
  scrollTop: 0,
  rowHeight,
});

/**
 * Empties a memory when another list is shown.
 * @param key Identifies the list; `null` while none is shown.
 */
export function useMemoryOf(memory: ListMemory, key: string | null): void {
  useMemo(() => {
    if (key !== null && key !== memory.key) Object.assign(memory, emptyMemory(memory.rowHeight), { key });
  }, [memory, key]);
}
