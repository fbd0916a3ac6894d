import type { Article } from '../../utils/model';
import { blockAt } from '../../utils/text/block-at';
import { countWhile } from '../../utils/text/count-while';
import { type BodySection, rangesIn, sectionOf } from './body-words';

type Words = Pick<Article, 'text' | 'body'>;

/** Pixels below the upper edge at which the line stands where a reader goes on: not cut off by the edge. */
const EDGE = 8;

/**
 * The offset of the first words on the screen; `null` at the head of the article. Looks at a dozen or two of boxes, and changes nothing: asked
 * when nothing has moved for a while, it costs no layout.
 */
export function offsetOnScreen(scroller: HTMLElement, words: Words): number | null {
  if (scroller.scrollTop <= EDGE && Math.abs(scroller.scrollLeft) <= EDGE) return null;
  const isAbove = above(scroller);
  const blocks = [...scroller.querySelectorAll<HTMLElement>('[data-block]')];
  const block = blocks[countWhile(blocks, (one) => isAbove(one.getBoundingClientRect(), 'end'))];
  const section = block && sectionOf(block, words);
  if (!section) return null;
  let [low, high] = [section.start, section.end - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = boxAt(section, middle);
    if (box && isAbove(box, 'middle')) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far what scrolls must move so that the words at an offset are the first on the screen, in pixels; `null` where they are not drawn. */
export function distanceTo(scroller: HTMLElement, words: Words, offset: number): { readonly x: number; readonly y: number } | null {
  const at = blockAt(words, offset);
  const block = scroller.querySelector<HTMLElement>(`[data-block="${at}"]`);
  const section = block && sectionOf(block, words);
  const box = section ? (boxAt(section, offset) ?? block.getBoundingClientRect()) : block?.getBoundingClientRect();
  if (!box) return null;
  const view = scroller.getBoundingClientRect();
  if (!goesAcross(scroller)) return { x: 0, y: box.top - view.top - EDGE };
  const isRightToLeft = getComputedStyle(scroller).direction === 'rtl';
  return { x: isRightToLeft ? box.right - view.right : box.left - view.left, y: 0 };
}

/** In columns the article goes on to the side. */
const goesAcross = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: HTMLElement): boolean =>
  scrollWidth - clientWidth > Math.max(1, scrollHeight - clientHeight);

/** Tells what is out of sight on the side of the beginning, by its end or by its middle: a line of which half is seen counts as seen. */
function above(scroller: HTMLElement): (box: DOMRect, by: 'end' | 'middle') => boolean {
  const view = scroller.getBoundingClientRect();
  if (!goesAcross(scroller)) return ({ top, bottom }, by) => (by === 'end' ? bottom : (top + bottom) / 2) <= view.top + EDGE;
  if (getComputedStyle(scroller).direction === 'rtl')
    return ({ left, right }, by) => (by === 'end' ? left : (left + right) / 2) >= view.right;
  return ({ left, right }, by) => (by === 'end' ? right : (left + right) / 2) <= view.left;
}

/** The box of one letter; `undefined` for a blank at the end of a line. */
function boxAt(section: BodySection, offset: number): DOMRect | undefined {
  const [range] = rangesIn(section, { start: offset, end: offset + 1 });
  return range && [...range.getClientRects()].at(-1);
}
