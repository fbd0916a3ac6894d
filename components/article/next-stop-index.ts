import { countWhile } from '../../utils/text/count-while';
import { readingAxisOf } from './reading-axis';

/**
 * Counts the elements that begin before the reader's position. If a paragraph in the visible area has focus, the position is the start of
 * that paragraph. Otherwise, it is the edge of the visible area where the text begins: the top or, in columns, the left or right edge. The
 * elements must be in text order. Never lays out content far from the viewport.
 */
export function countBefore(elements: readonly HTMLElement[], scroller: HTMLElement, focused: HTMLElement | null = null): number {
  const { stretchOf } = readingAxisOf(scroller);
  const blocks = [...scroller.querySelectorAll<HTMLElement>('.block')];
  const edge = blocks[countWhile(blocks, (block) => stretchOf(block.getBoundingClientRect()).end <= 0)];
  const first = edge ? numberOf(edge) : Number.POSITIVE_INFINITY;
  const from = focused ? numberOf(focused) : 0;
  return countWhile(elements, (element) => {
    const block = numberOf(element.closest<HTMLElement>('.block'));
    return block < first || block < from || (block === first && stretchOf(beginningOf(element)).start < 0);
  });
}

/** The reader's position in a list of elements. */
export interface Standing {
  /** The index of the current element, or −1 if there is none in the viewport. */
  readonly at: number;
  /** The focused paragraph, if it is in the viewport. */
  readonly focused?: HTMLElement | null;
}

/**
 * Returns the index of the element after (`by` 1) or before (`by` −1) the current one. If there is no current element, starts from the
 * visible part of the article. Wraps around at both ends. Returns −1 if there are no elements.
 */
export function nextStopIndex(
  by: 1 | -1,
  elements: readonly HTMLElement[],
  scroller: HTMLElement,
  { at, focused = null }: Standing,
): number {
  if (elements.length === 0) return -1;
  const next = at >= 0 ? at + by : countBefore(elements, scroller, focused) + (by > 0 ? 0 : -1);
  return (next + elements.length) % elements.length;
}

const numberOf = (block: HTMLElement | null): number => Number(block?.dataset.block ?? block?.dataset.fold ?? -1);

/** Returns the bounding box of the first fragment of an element, because in columns the element may continue in the next column. */
const beginningOf = (element: HTMLElement): DOMRect => element.getClientRects()[0] ?? element.getBoundingClientRect();
