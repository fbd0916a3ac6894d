import type { ComponentChildren, RefObject } from 'preact';
import { Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePrinting } from '../frame/use-printing';
import type { ListMemory } from './list-memory';
import type { RowHeights } from './row-heights';
import { useRenderedRows } from './use-rendered-rows';

/** Rows that follow each other. */
export interface RowRange {
  readonly first: number;
  readonly length: number;
}

export interface VirtualRowsProps {
  readonly label: string;
  readonly class: string;
  /** The number of all rows. */
  readonly count: number;
  /** The heights of the rows and the place of the reader, which stay while the list is not shown. */
  readonly memory: ListMemory;
  /** The element that scrolls the list. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** The row that is loaded first, and the number of loaded rows. All of them are printed. */
  readonly loaded: RowRange;
  /** A row that is always rendered, such as the one with the focus. */
  readonly kept: number | null;
  /** Returns a key of a row, which follows the row when others are added or removed. */
  readonly keyOf: (row: number) => string | number;
  /** Renders a row as an `li` with the attributes; one that has still to be loaded with `aria-busy` and the height that it shall have. */
  readonly renderRow: (row: number, attributes: RowAttributes, height: number) => ComponentChildren;
  /** Is called with the rows that are rendered, from the first up to the end. */
  readonly onReach: (from: number, to: number) => void;
}

/** The attributes of a row, which tell its place among all rows. */
export interface RowAttributes {
  readonly 'data-row': number;
  readonly 'aria-setsize': number;
  readonly 'aria-posinset': number;
}

/**
 * A list of any length of which only the rows in view, and some around them, are in the document. Empty items with the height of the others
 * are in their place, so the scroll bar shows the length of the list. When a row turns out to be higher than was estimated, the browser keeps
 * the visible rows where they are (scroll anchoring).
 */
export function VirtualRows({ label, class: name, count, memory, scroller, loaded, kept, keyOf, renderRow, onReach }: VirtualRowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const { heights } = memory;
  heights.resize(count);
  const near = useRenderedRows(list, scroller, memory, count);
  useLayoutEffect(() => onReach(near.from, near.to), [near.from, near.to, count, onReach]);
  const isPrinting = usePrinting();
  const { from, to } = isPrinting ? { from: loaded.first, to: Math.min(count, loaded.first + loaded.length) } : near;
  useMeasuredRows(list, heights, isPrinting);
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const row of rowsWith(from, to, kept, count)) {
    if (row > end) parts.push(<Away key={`before ${row}`} height={heights.startOf(row) - heights.startOf(end)} />);
    parts.push(
      <Fragment key={keyOf(row)}>
        {renderRow(
          row,
          { 'data-row': row, 'aria-setsize': count, 'aria-posinset': row + 1 },
          heights.startOf(row + 1) - heights.startOf(row),
        )}
      </Fragment>,
    );
    end = row + 1;
  }
  return (
    <ul ref={list} class={name} aria-label={label}>
      {parts}
      {end < count && <Away key="after" height={heights.startOf(count) - heights.startOf(end)} />}
    </ul>
  );
}

/** The place of rows that are not rendered. */
const Away = ({ height }: { readonly height: number }) => <li class="rows-away" aria-hidden="true" style={{ blockSize: `${height}px` }} />;

/** Returns the rows to render, in order. */
function rowsWith(from: number, to: number, kept: number | null, count: number): readonly number[] {
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (kept === null || kept >= count || (kept >= from && kept < to)) return rows;
  return kept < from ? [kept, ...rows] : [...rows, kept];
}

/** Records the heights of the rows that are rendered on the screen, whenever they change. */
function useMeasuredRows(list: RefObject<HTMLElement | null>, heights: RowHeights, isPrinting: boolean): void {
  const observer = useRef<ResizeObserver | null>(null);
  useLayoutEffect(() => {
    observer.current = new ResizeObserver((entries) => {
      for (const { target } of entries) record(target, heights);
    });
    return () => observer.current?.disconnect();
  }, [heights]);
  useLayoutEffect(() => {
    observer.current?.disconnect();
    // Rows on paper have other heights.
    if (isPrinting) return;
    for (const row of list.current?.querySelectorAll(':scope > [data-row]:not([aria-busy])') ?? []) {
      record(row, heights);
      observer.current?.observe(row);
    }
  });
}

function record(row: Element, heights: RowHeights): void {
  const { height } = row.getBoundingClientRect();
  // A row that is not laid out says nothing about its height.
  if (height > 0 && row.isConnected) heights.measure(Number((row as HTMLElement).dataset.row), height);
}
