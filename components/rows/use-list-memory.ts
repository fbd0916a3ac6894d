import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
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
 * Returns the heights of the rows of a list, and scrolls to where the reader was in the same list before. Another list begins anew.
 * @param key Identifies the list; `null` while none is shown.
 */
export function useListMemory(memory: ListMemory, key: string | null, scroller: RefObject<HTMLElement | null>): RowHeights {
  const heights = useMemo(() => {
    if (key !== null && key !== memory.key) Object.assign(memory, emptyMemory(memory.rowHeight), { key });
    return memory.heights;
  }, [memory, key]);
  const isShown = key !== null;
  useLayoutEffect(() => {
    const page = scroller.current;
    if (!page || !isShown) return;
    page.scrollTop = memory.scrollTop;
    const remember = () => {
      memory.scrollTop = page.scrollTop;
    };
    page.addEventListener('scroll', remember, { passive: true });
    return () => page.removeEventListener('scroll', remember);
  }, [memory, scroller, isShown]);
  return heights;
}
