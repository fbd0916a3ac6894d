import { countWhile } from '../../utils/text/count-while';

/** Where the reader stands: a block of the body, and the part of it that is read, 0 to 1. */
export interface ReadingStand {
  readonly block: number;
  readonly part: number;
}

/**
 * Where the reader stands in what scrolls. The line that is read wanders from the upper edge of the view at the beginning to the lower one
 * at the end, so that nothing counts as read at first and everything at last. `null` where all fits on the screen.
 * Looks at a dozen boxes and changes nothing: one layout at most.
 */
export function measureProgress(scroller: HTMLElement, blocks: readonly HTMLElement[]): ReadingStand | null {
  const { scrollTop, scrollLeft, clientHeight, clientWidth } = scroller;
  const down = scroller.scrollHeight - clientHeight;
  const across = scroller.scrollWidth - clientWidth;
  const view = scroller.getBoundingClientRect();
  if (across > down && across > 1) return standAt(blocks, columnsOf(view, Math.abs(scrollLeft) / across, scroller));
  if (down <= 1) return null;
  const line = view.top + (scrollTop / down) * clientHeight;
  return standAt(blocks, (block) => {
    const { top, bottom } = block.getBoundingClientRect();
    return (line - top) / (bottom - top || 1);
  });
}

/** In columns the article goes on to the side; on from right to left where its words do. */
function columnsOf(view: DOMRect, share: number, scroller: HTMLElement): (block: HTMLElement) => number {
  const isRightToLeft = getComputedStyle(scroller).direction === 'rtl';
  const line = isRightToLeft ? view.right - share * view.width : view.left + share * view.width;
  return (block) => {
    const { left, right } = block.getBoundingClientRect();
    return (isRightToLeft ? right - line : line - left) / (right - left || 1);
  };
}

function standAt(blocks: readonly HTMLElement[], partOf: (block: HTMLElement) => number): ReadingStand {
  const read = countWhile(blocks, (block) => partOf(block) >= 1);
  const block = blocks[read];
  const at = Number((block ?? blocks.at(-1))?.dataset.block ?? 0);
  return block ? { block: at, part: Math.max(0, partOf(block)) } : { block: at, part: 1 };
}
