import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ListMemory } from './list-memory';
import type { RowHeights } from './row-heights';

/** Rows from the first up to the end. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** The distance around the visible rows within which rows are rendered, in CSS pixels. */
const AROUND = 1_200;
/** The distance around the visible rows within which rows must be rendered. Only then the list is rendered again. */
const NEAR = 500;

/** Returns the rows of a list that are in view, and some around them. Scrolls to where the reader was, and remembers where the reader is. */
export function useRenderedRows(
  list: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  memory: ListMemory,
  count: number,
): Rows {
  const { heights } = memory;
  const [rows, setRows] = useState<Rows>(() => rowsBetween(heights, memory.scrollTop - AROUND, memory.scrollTop + 2 * AROUND));
  useLayoutEffect(() => {
    const page = scroller.current;
    if (page && memory.scrollTop > 0) page.scrollTop = memory.scrollTop;
  }, [scroller, memory, heights]);
  useLayoutEffect(() => {
    const page = scroller.current;
    if (!page) return;
    const look = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const view = page.getBoundingClientRect();
      const around = (distance: number) => rowsBetween(heights, view.top - top - distance, view.bottom - top + distance);
      setRows((before) => {
        const near = around(NEAR);
        const isEnough = before.from <= near.from && before.to >= near.to && before.to <= heights.count;
        return isEnough ? before : around(AROUND);
      });
    };
    const onScroll = () => {
      memory.scrollTop = page.scrollTop;
      look();
    };
    look();
    const resized = new ResizeObserver(look);
    resized.observe(page);
    page.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      resized.disconnect();
      page.removeEventListener('scroll', onScroll);
    };
  }, [list, scroller, memory, heights, count]);
  return { from: Math.min(rows.from, count), to: Math.min(rows.to, count) };
}

const rowsBetween = (heights: RowHeights, top: number, bottom: number): Rows => ({
  from: heights.rowAt(top),
  to: Math.min(heights.count, heights.rowAt(bottom) + 1),
});
