import type { Article } from '../../utils/model';
import { blockAt } from '../../utils/text/block-at';
import { countWhile } from '../../utils/text/count-while';
import { type BodySection, rangesIn, sectionOf } from './body-words';
import { readingWay, type Stretch } from './reading-way';
import { isPaged, pageWith } from './use-columns';

type Words = Pick<Article, 'text' | 'body'>;

/** How far what scrolls must move, in pixels. */
export interface Distance {
  readonly x: number;
  readonly y: number;
}

/** Pixels below the upper edge at which the line stands where a reader goes on: not cut off by the edge. */
export const EDGE = 8;

/**
 * The offset of the first words on the screen; `null` at the head of the article. Where a picture is first, the words nearest to it: those below
 * that are on the screen, else the last before it. Looks at a dozen or two of boxes, and changes nothing: asked when nothing has moved for a
 * while, it costs no layout.
 */
export function offsetOnScreen(scroller: HTMLElement, words: Words): number | null {
  if (scroller.scrollTop <= EDGE && Math.abs(scroller.scrollLeft) <= EDGE) return null;
  const way = readingWay(scroller);
  const edge = way.isPaged ? 0 : EDGE;
  const blocks = [...scroller.querySelectorAll<HTMLElement>('[data-block]')];
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

/** The first offset of a section whose line is seen: by its middle, a line of which half is seen counts. */
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

/** How far what scrolls must move so that the words at an offset are the first on the screen; `null` where they are not drawn. */
export function distanceTo(scroller: HTMLElement, words: Words, offset: number): Distance | null {
  const at = blockAt(words, offset);
  const block = scroller.querySelector<HTMLElement>(`[data-block="${at}"]`);
  const section = block && sectionOf(block, words);
  const box = section ? (boxAt(section, offset) ?? block.getBoundingClientRect()) : block?.getBoundingClientRect();
  if (!box) return null;
  if (!isPaged(scroller)) return { x: 0, y: box.top - scroller.getBoundingClientRect().top - EDGE };
  return { x: pageWith(scroller, box) - scroller.scrollLeft, y: 0 };
}

/** The box of one letter; `undefined` for a blank at the end of a line. */
function boxAt(section: BodySection, offset: number): DOMRect | undefined {
  const [range] = rangesIn(section, { start: offset, end: offset + 1 });
  return range && [...range.getClientRects()].at(-1);
}
