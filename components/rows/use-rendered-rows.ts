import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
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

/** Returns the rows of a list that are in view, and some around them. */
export function useRenderedRows(
  list: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  heights: RowHeights,
  count: number,
): Rows {
  const [rows, setRows] = useState<Rows>(() => ({ from: 0, to: Math.min(count, heights.rowAt(AROUND) + 1) }));
  useLayoutEffect(() => {
    const page = scroller.current;
    if (!page) return;
    const look = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const view = page.getBoundingClientRect();
      const around = (distance: number): Rows => ({
        from: heights.rowAt(view.top - top - distance),
        to: Math.min(heights.count, heights.rowAt(view.bottom - top + distance) + 1),
      });
      setRows((before) => {
        const near = around(NEAR);
        const isEnough = before.from <= near.from && before.to >= near.to && before.to <= heights.count;
        return isEnough ? before : around(AROUND);
      });
    };
    look();
    const resized = new ResizeObserver(look);
    resized.observe(page);
    page.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      page.removeEventListener('scroll', look);
    };
  }, [list, scroller, heights, count]);
  return { from: Math.min(rows.from, count), to: Math.min(rows.to, count) };
}
