import type { Article } from '../../utils/model';
import { blockAt } from '../../utils/text/block-at';
import { countWhile } from '../../utils/text/count-while';
import { type BodySection, rangesIn, sectionOf } from './body-words';
import { isPaged, pageWith } from './column-pages';
import { readingAxisOf, type Stretch } from './reading-axis';

type Words = Pick<Article, 'text' | 'body'>;

/** The distance to scroll, in CSS pixels. */
export interface Distance {
  readonly x: number;
  readonly y: number;
}

/**
 * The space between the upper edge of the view and the line where the reader continues, in CSS pixels. Without it, the edge would cut the
 * line off.
 */
export const EDGE = 8;

/**
 * Returns the UTF-16 offset of the first words in the viewport, or `null` at the top of the article. If a picture comes first, returns the
 * offset of the next words in the viewport or, failing that, of the last words before the picture. Reads no more than about 20 bounding
 * boxes.
 */
export function offsetOnScreen(scroller: HTMLElement, words: Words): number | null {
  if (scroller.scrollTop <= EDGE && Math.abs(scroller.scrollLeft) <= EDGE) return null;
  const way = readingAxisOf(scroller);
  const edge = way.isPaged ? 0 : EDGE;
  const blocks = [...scroller.querySelectorAll<HTMLElement>('[data-block]:not([hidden])')];
  const first = countWhile(blocks, (one) => way.stretchOf(one.getBoundingClientRect()).end <= edge);
  for (const block of blocks.slice(first)) {
    if (way.stretchOf(block.getBoundingClientRect()).start >= way.seen) break;
    const section = sectionOf(block, words);
    if (section) return firstSeen(section, (box) => middleOf(way.stretchOf(box)) > edge);
  }
  for (const block of blocks.slice(0, first + 1).reverse()) {
    const section = sectionOf(block, words);
    if (section) return section.end - 1;
  }
  return null;
}

/** Returns the offset at which the visible lines of a section begin. A line counts as visible if its middle is in view. */
function firstSeen(section: BodySection, isSeen: (box: DOMRect) => boolean): number {
  let [low, high] = [section.start, section.end - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = boxAt(section, middle);
    if (box && !isSeen(box)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const middleOf = ({ start, end }: Stretch): number => (start + end) / 2;

/** Returns the rendered block that contains an offset, or `null` if it is not rendered. */
export const renderedBlockAt = (scroller: HTMLElement, words: Words, offset: number): HTMLElement | null =>
  scroller.querySelector<HTMLElement>(`[data-block="${blockAt(words, offset)}"]`);

/** Returns the box of the letter at an offset in the viewport, or `undefined` if it is not rendered. */
export function boxOfOffset(scroller: HTMLElement, words: Words, offset: number): DOMRect | undefined {
  const block = renderedBlockAt(scroller, words, offset);
  const section = block && sectionOf(block, words);
  return section ? (boxAt(section, offset) ?? block.getBoundingClientRect()) : block?.getBoundingClientRect();
}

/**
 * Returns the distance to scroll so that the words at an offset become the first in the viewport, or stand `above` CSS pixels below its
 * upper edge. In columns, their page is turned to. Returns `null` if the words are not rendered.
 */
export function distanceTo(scroller: HTMLElement, words: Words, offset: number, above = EDGE): Distance | null {
  const box = boxOfOffset(scroller, words, offset);
  if (!box) return null;
  if (!isPaged(scroller)) return { x: 0, y: box.top - scroller.getBoundingClientRect().top - above };
  return { x: pageWith(scroller, box) - scroller.scrollLeft, y: 0 };
}

/** Returns the bounding box of the letter at an offset, or `undefined` for a space at the end of a line. */
function boxAt(section: BodySection, offset: number): DOMRect | undefined {
  const [range] = rangesIn(section, { start: offset, end: offset + 1 });
  return range && [...range.getClientRects()].at(-1);
}
