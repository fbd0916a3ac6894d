import { countWhile } from '../../utils/text/count-while';

/** The reading position: the index of a block in the body, and the share of that block that has been read, from 0 to 1. */
export interface ReadingPosition {
  readonly block: number;
  readonly part: number;
}

/**
 * Returns the reading position in a scroll container, or `null` if the whole article fits in the view. The position is that of a reading
 * line, which moves from the upper edge of the view at the beginning of the article to the lower edge at its end. Reads about a dozen
 * bounding boxes and changes nothing, so it causes at most one layout.
 */
export function measureProgress(scroller: HTMLElement, blocks: readonly HTMLElement[]): ReadingPosition | null {
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

/**
 * Returns a function that measures how much of a block has been read when the article is displayed in columns. The text then continues to
 * the right or, in right-to-left articles, to the left.
 */
function columnsOf(view: DOMRect, share: number, scroller: HTMLElement): (block: HTMLElement) => number {
  const isRightToLeft = getComputedStyle(scroller).direction === 'rtl';
  const line = isRightToLeft ? view.right - share * view.width : view.left + share * view.width;
  return (block) => {
    const { left, right } = block.getBoundingClientRect();
    return (isRightToLeft ? right - line : line - left) / (right - left || 1);
  };
}

function standAt(blocks: readonly HTMLElement[], partOf: (block: HTMLElement) => number): ReadingPosition {
  const read = countWhile(blocks, (block) => partOf(block) >= 1);
  const block = blocks[read];
  const at = Number((block ?? blocks.at(-1))?.dataset.block ?? 0);
  return block ? { block: at, part: Math.max(0, partOf(block)) } : { block: at, part: 1 };
}
