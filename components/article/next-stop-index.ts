import { countWhile } from '../../utils/text/count-while';
import { readingAxisOf } from './reading-axis';

/**
 * Counts the elements, given in the order of the text, that begin before the view: before the edge at which reading begins or, if a
 * paragraph in the view has the focus, before that paragraph. Lays out nothing that is far from the viewport.
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

/** The position of the reader among some elements. */
export interface Standing {
  /** The index of the current element, if that is in the viewport; −1 for none. */
  readonly at: number;
  /** The paragraph in the viewport that has the focus. */
  readonly focused?: HTMLElement | null;
}

/**
 * Returns the index of the element that a step leads to: the next (`by` 1) or the previous (−1), seen from the current element or else from
 * the viewport. Steps wrap around at both ends. Returns −1 without elements.
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

const numberOf = (block: HTMLElement | null): number => Number(block?.dataset.block ?? -1);

/** Returns the box of the beginning of an element, because in columns its words may continue in the next column. */
const beginningOf = (element: HTMLElement): DOMRect => element.getClientRects()[0] ?? element.getBoundingClientRect();
