import type { Reading } from '../../utils/model';
import { countWhile } from '../../utils/text/count-while';
import { rangeOf } from '../../utils/text/range-of';
import { announceJump } from '../article/announce-jump';
import type { WordBlock } from './watch-visible-text';

/** Returns the rendered blocks of an article that contain text, in text order. */
export function wordBlocks(scroller: HTMLElement, { article }: Reading): WordBlock[] {
  return [...scroller.querySelectorAll<HTMLElement>('.block')].flatMap((element) => {
    const node = article.body[Number(element.dataset.block)];
    const range = node && rangeOf([node]);
    return range ? [{ element, range }] : [];
  });
}

/**
 * Scrolls instantly so that the words at an offset in the text are a third of the way down the view. An offset of 0 scrolls to the top. If
 * the words are in a fold, unfolds it, or scrolls to its line if `unfolds` is false.
 */
export function scrollToOffset(scroller: HTMLElement, blocks: readonly WordBlock[], offset: number, unfolds: boolean): void {
  const block =
    blocks[
      Math.min(
        blocks.length - 1,
        countWhile(blocks, ({ range }) => range.end <= offset),
      )
    ];
  if (!block) return;
  if (offset <= 0) {
    scroller.scrollTo({ top: 0, behavior: 'instant' });
    return;
  }
  const { start, end } = block.range;
  const within = Math.min(1, Math.max(0, (offset - start) / Math.max(1, end - start)));
  const boxAtOffset = () => {
    const { left, top, width, height } = block.element.getBoundingClientRect();
    return new DOMRect(left, top + within * height, width, 0);
  };
  announceJump(block.element, boxAtOffset, unfolds);
  const room = scroller.getBoundingClientRect();
  scroller.scrollBy({ top: boxAtOffset().top - room.top - room.height / 3, behavior: 'instant' });
}
