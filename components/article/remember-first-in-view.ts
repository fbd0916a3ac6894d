import type { Article } from '../../utils/model';
import { sectionOf } from './body-words';
import { isPaged, pageWith } from './column-pages';
import { type Distance, distanceTo, EDGE, offsetOnScreen } from './place-on-screen';
import { readingAxisOf } from './reading-axis';

/** The CSS selector for the elements that make up an article. */
const PIECES = '.article-header > *, .notices, [data-block]:not([hidden])';

/**
 * Remembers the first visible line. If a picture or the header comes first, remembers how much of this element is above the view, as a
 * share of its height. Returns a function that measures, after the text has been laid out again, the distance to scroll to return to the
 * same position. If the view was at the start of the article, the function returns the distance to the start.
 */
export function rememberFirstInView(scroller: HTMLElement, words: Pick<Article, 'text' | 'body'>): () => Distance | null {
  const isAtHead = scroller.scrollTop <= EDGE && Math.abs(scroller.scrollLeft) <= EDGE;
  const first = isAtHead ? undefined : firstPiece(scroller);
  if (!first) return () => ({ x: -scroller.scrollLeft, y: -scroller.scrollTop });
  const offset = sectionOf(first, words) && offsetOnScreen(scroller, words);
  if (offset === null) return shareOf(first, scroller);
  // A line that is partly above the upper edge is scrolled down until all of it is visible. Otherwise, a smaller font size could move it
  // out of view completely.
  const below = Math.max(0, distanceTo(scroller, words, offset)?.y ?? 0);
  return () => {
    const way = distanceTo(scroller, words, offset);
    return way && { x: way.x, y: isPaged(scroller) ? 0 : way.y - below };
  };
}

function firstPiece(scroller: HTMLElement): HTMLElement | undefined {
  const way = readingAxisOf(scroller);
  const edge = way.isPaged ? 0 : EDGE;
  // This search is linear, because hidden elements have no position and would mislead a binary search.
  return [...scroller.querySelectorAll<HTMLElement>(PIECES)].find((one) => way.stretchOf(one.getBoundingClientRect()).end > edge);
}

/**
 * Remembers what fraction of an element's height is above the visible area, and returns a function that measures how far to scroll to
 * restore that fraction. Used for elements that contain no article text.
 */
function shareOf(piece: HTMLElement, scroller: HTMLElement): () => Distance | null {
  const edgeOf = () => scroller.getBoundingClientRect().top + EDGE;
  const { top, height } = piece.getBoundingClientRect();
  const share = height > 0 ? (edgeOf() - top) / height : 0;
  return () => {
    if (!piece.isConnected) return null;
    const box = piece.getBoundingClientRect();
    if (isPaged(scroller)) return { x: pageWith(scroller, box) - scroller.scrollLeft, y: 0 };
    // An element that began below the upper edge is put back at its old distance from this edge, even if its height has changed. Otherwise,
    // the same share of its height as before is above the edge.
    return { x: 0, y: box.top - edgeOf() + (share > 0 ? share * box.height : share * height) };
  };
}
