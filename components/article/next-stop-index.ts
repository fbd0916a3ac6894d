import { countWhile } from '../../utils/text/count-while';
import { readingAxisOf } from './reading-axis';

/**
 * Counts the elements that begin before the reader's position. This is the edge of the view at which reading begins or, if a paragraph in
 * the view has focus, that paragraph. The elements must be in the order of the text. Causes no layout of anything far from the viewport.
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

/** The reader's position among the given elements. */
export interface Standing {
  /** The index of the current element; −1 if there is none in the viewport. */
  readonly at: number;
  /** The paragraph in the viewport that has focus. */
  readonly focused?: HTMLElement | null;
}

/**
 * Returns the index of the element that a step leads to: the next (`by` 1) or the previous (−1), seen from the current element or else from
 * the viewport. Steps wrap around at both ends. Returns −1 if there are no elements.
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

/** Returns the box around the beginning of an element, because in columns its words may continue in the next column. */
const beginningOf = (element: HTMLElement): DOMRect => element.getClientRects()[0] ?? element.getBoundingClientRect();
