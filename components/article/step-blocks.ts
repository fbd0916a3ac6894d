import { countWhile } from '../../utils/text/count-while';
import { activeElementIn } from '../frame/active-element-in';
import { readingAxisOf } from './reading-axis';

/**
 * The tolerance, in CSS pixels, for the start of a block. A block that starts at most this far before the view still counts as starting
 * inside it.
 */
const NEAR = 1;

/** The CSS selector for what counts as a paragraph: blocks that are not folded, and the lines of folded ones. */
const STOPS = '.block:not([hidden]), .fold[aria-expanded="false"]';

/** Returns the paragraph, or the line of folded paragraphs, that has focus or contains the focused element. */
export function focusedBlock(scroller: HTMLElement): HTMLElement | null {
  const block = activeElementIn(scroller)?.closest<HTMLElement>('.block, .fold') ?? null;
  return block && scroller.contains(block) ? block : null;
}

/**
 * Returns the paragraph after (`by` 1) or before (`by` −1) the paragraph `from`. If `from` is `null`, returns the first paragraph that
 * begins in the view (`by` 1) or the last one that begins before the view (`by` −1). Returns `null` if there are no paragraphs. The line of
 * folded paragraphs counts as one.
 */
export function blockToward(by: 1 | -1, scroller: HTMLElement, from: HTMLElement | null): HTMLElement | null {
  const blocks = [...scroller.querySelectorAll<HTMLElement>(STOPS)];
  const at = from ? blocks.indexOf(from) : -1;
  const { stretchOf } = readingAxisOf(scroller);
  const begun = () => countWhile(blocks, (block) => stretchOf(block.getBoundingClientRect()).start < -NEAR);
  const next = at >= 0 ? at + by : begun() + (by > 0 ? 0 : -1);
  return blocks[Math.max(0, Math.min(next, blocks.length - 1))] ?? null;
}
