import { countWhile } from '../../utils/text/count-while';
import { focusedNear } from '../frame/focused-near';
import { readingWay } from './reading-way';

/** A pixel that is cut off is nothing. */
const NEAR = 1;

/** The paragraph of an article that has the focus, or has in it what has. */
export function focusedBlock(scroller: HTMLElement): HTMLElement | null {
  const block = focusedNear(scroller)?.closest<HTMLElement>('.block') ?? null;
  return block && scroller.contains(block) ? block : null;
}

/** The paragraph after one (`by` 1) or before it (−1), or else, without one, the first that begins in the view, or the last before; `null` where there is none at all. */
export function blockToward(by: 1 | -1, scroller: HTMLElement, from: HTMLElement | null): HTMLElement | null {
  const blocks = [...scroller.querySelectorAll<HTMLElement>('.block')];
  const at = from ? blocks.indexOf(from) : -1;
  const { stretchOf } = readingWay(scroller);
  const begun = () => countWhile(blocks, (block) => stretchOf(block.getBoundingClientRect()).start < -NEAR);
  const next = at >= 0 ? at + by : begun() + (by > 0 ? 0 : -1);
  return blocks[Math.max(0, Math.min(next, blocks.length - 1))] ?? null;
}
