import type { Article } from '../../utils/model';
import { sectionOf } from './body-words';
import { type Distance, distanceTo, EDGE, offsetOnScreen } from './place-on-screen';
import { readingAxisOf } from './reading-axis';
import { isPaged, pageWith } from './use-columns';

/** The selector of the elements that an article consists of, from top to bottom. */
const PIECES = '.article-header > *, .notices, [data-block]';

/**
 * Remembers what comes first in the view: a line, or a share of a picture or of the header. Returns a function that gives the distance to
 * scroll so that this comes first again after the text has been laid out differently. If the view is at the head of the article, it stays
 * there.
 */
export function rememberFirstInView(scroller: HTMLElement, words: Pick<Article, 'text' | 'body'>): () => Distance | null {
  const isAtHead = scroller.scrollTop <= EDGE && Math.abs(scroller.scrollLeft) <= EDGE;
  const first = isAtHead ? undefined : firstPiece(scroller);
  if (!first) return () => ({ x: -scroller.scrollLeft, y: -scroller.scrollTop });
  const offset = sectionOf(first, words) && offsetOnScreen(scroller, words);
  if (offset === null) return shareOf(first, scroller);
  // A line that is half above the edge moves below it, because in smaller type none of it would stay in view.
  const below = Math.max(0, distanceTo(scroller, words, offset)?.y ?? 0);
  return () => {
    const way = distanceTo(scroller, words, offset);
    return way && { x: way.x, y: isPaged(scroller) ? 0 : way.y - below };
  };
}

function firstPiece(scroller: HTMLElement): HTMLElement | undefined {
  const way = readingAxisOf(scroller);
  const edge = way.isPaged ? 0 : EDGE;
  // A linear search, because hidden elements have no position, which would mislead a binary search.
  return [...scroller.querySelectorAll<HTMLElement>(PIECES)].find((one) => way.stretchOf(one.getBoundingClientRect()).end > edge);
}

/** Remembers which share of an element's height is above the edge. It is used for elements that contain no article text. */
function shareOf(piece: HTMLElement, scroller: HTMLElement): () => Distance | null {
  const edgeOf = () => scroller.getBoundingClientRect().top + EDGE;
  const { top, height } = piece.getBoundingClientRect();
  const share = height > 0 ? (edgeOf() - top) / height : 0;
  return () => {
    if (!piece.isConnected) return null;
    const box = piece.getBoundingClientRect();
    if (isPaged(scroller)) return { x: pageWith(scroller, box) - scroller.scrollLeft, y: 0 };
    // An element that is wholly in view keeps its distance from the edge.
    return { x: 0, y: box.top - edgeOf() + (share > 0 ? share * box.height : share * height) };
  };
}
