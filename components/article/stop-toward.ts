import { countWhile } from '../../utils/text/count-while';
import { readingWay } from './reading-way';

/**
 * How many of some elements, in the order of the text, begin before what the reader sees: before the edge of the view at which reading begins, or,
 * where a paragraph on the screen has the focus, before that. Lays out nothing that is not near the screen.
 */
export function countBefore(elements: readonly HTMLElement[], scroller: HTMLElement, focused: HTMLElement | null = null): number {
  const { stretchOf } = readingWay(scroller);
  const blocks = [...scroller.querySelectorAll<HTMLElement>('.block')];
  const edge = blocks[countWhile(blocks, (block) => stretchOf(block.getBoundingClientRect()).end <= 0)];
  const first = edge ? numberOf(edge) : Number.POSITIVE_INFINITY;
  const from = focused ? numberOf(focused) : 0;
  return countWhile(elements, (element) => {
    const block = numberOf(element.closest<HTMLElement>('.block'));
    return block < first || block < from || (block === first && stretchOf(beginningOf(element)).start < 0);
  });
}

/** Where the reader is. */
export interface Standing {
  /** Which of the elements the reader stands at, on the screen; −1: at none. */
  readonly at: number;
  /** The paragraph on the screen that has the focus. */
  readonly focused?: HTMLElement | null;
}

/** Which of some elements a step leads to: the next (`by` 1) or the last (−1) from where one stands, or else from what is on the screen; around the end. −1 without any. */
export function stopToward(by: 1 | -1, elements: readonly HTMLElement[], scroller: HTMLElement, { at, focused = null }: Standing): number {
  if (elements.length === 0) return -1;
  const next = at >= 0 ? at + by : countBefore(elements, scroller, focused) + (by > 0 ? 0 : -1);
  return (next + elements.length) % elements.length;
}

const numberOf = (block: HTMLElement | null): number => Number(block?.dataset.block ?? -1);

/** In columns, words may go on in the next one. */
const beginningOf = (element: HTMLElement): DOMRect => element.getClientRects()[0] ?? element.getBoundingClientRect();
