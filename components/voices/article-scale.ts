import type { Reading } from '../../utils/model';
import { countWhile } from '../../utils/text/count-while';
import { rangeOf } from '../../utils/text/range-of';

/** The way between what is on the screen and what share of the words comes before it. */
export interface ArticleScale {
  /** The share of the words above a height of the window, in CSS pixels. Looks at a few blocks only. */
  shareAt(y: number): number;
  /** Scrolls to where a share of the words is above, at once. */
  goTo(share: number): void;
}

/** The scale of an article whose blocks are drawn in what scrolls. Made once a version: blocks that are not laid out yet do not move it. */
export function articleScale(scroller: HTMLElement, { article }: Reading): ArticleScale {
  const length = Math.max(1, article.text.length);
  const blocks = [...scroller.querySelectorAll<HTMLElement>('.block')].flatMap((element) => {
    const node = article.body[Number(element.dataset.block)];
    const range = node && rangeOf([node]);
    return range ? [{ element, range }] : [];
  });
  return {
    shareAt(y) {
      const at = countWhile(blocks, ({ element }) => element.getBoundingClientRect().bottom <= y);
      const block = blocks[at];
      if (!block) return blocks.length > 0 ? 1 : 0;
      const { top, height } = block.element.getBoundingClientRect();
      const within = Math.min(1, Math.max(0, (y - top) / Math.max(1, height)));
      return (block.range.start + within * (block.range.end - block.range.start)) / length;
    },
    goTo(share) {
      const offset = share * length;
      const block =
        blocks[
          Math.min(
            blocks.length - 1,
            countWhile(blocks, ({ range }) => range.end <= offset),
          )
        ];
      if (!block) return;
      if (share <= 0) {
        scroller.scrollTo({ top: 0, behavior: 'instant' });
        return;
      }
      const { top, height } = block.element.getBoundingClientRect();
      const within = Math.min(1, Math.max(0, (offset - block.range.start) / Math.max(1, block.range.end - block.range.start)));
      const room = scroller.getBoundingClientRect();
      scroller.scrollBy({ top: top + within * height - room.top - room.height / 3, behavior: 'instant' });
    },
  };
}
