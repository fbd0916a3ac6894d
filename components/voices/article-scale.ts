import type { Reading } from '../../utils/model';
import { countWhile } from '../../utils/text/count-while';
import { rangeOf } from '../../utils/text/range-of';
import type { WordBlock } from './watch-visible-text';

/** Returns the rendered blocks of an article that contain text, in text order. */
export function wordBlocks(scroller: HTMLElement, { article }: Reading): WordBlock[] {
  return [...scroller.querySelectorAll<HTMLElement>('.block')].flatMap((element) => {
    const node = article.body[Number(element.dataset.block)];
    const range = node && rangeOf([node]);
    return range ? [{ element, range }] : [];
  });
}

/** Scrolls instantly so that the words at an offset in the text are a third of the way down the view. An offset of 0 scrolls to the top. */
export function scrollToOffset(scroller: HTMLElement, blocks: readonly WordBlock[], offset: number): void {
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
  const { top, height } = block.element.getBoundingClientRect();
  const within = Math.min(1, Math.max(0, (offset - start) / Math.max(1, end - start)));
  const room = scroller.getBoundingClientRect();
  scroller.scrollBy({ top: top + within * height - room.top - room.height / 3, behavior: 'instant' });
}
