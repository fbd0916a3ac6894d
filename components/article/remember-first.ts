import type { Article } from '../../utils/model';
import { sectionOf } from './body-words';
import { type Distance, distanceTo, EDGE, offsetOnScreen } from './place-on-screen';
import { readingWay } from './reading-way';
import { isPaged, pageWith } from './use-columns';

/** What an article is drawn of, from above to below. */
const PIECES = '.article-header > *, .notices, [data-block]';

/**
 * Remembers what is the first in view: a line, or so much of a picture or of the header. Returns how far what scrolls must move so that it is the
 * first again, however the words are set by then; at the head of the article that is the head.
 */
export function rememberFirst(scroller: HTMLElement, words: Pick<Article, 'text' | 'body'>): () => Distance | null {
  const isAtHead = scroller.scrollTop <= EDGE && Math.abs(scroller.scrollLeft) <= EDGE;
  const first = isAtHead ? undefined : firstPiece(scroller);
  if (!first) return () => ({ x: -scroller.scrollLeft, y: -scroller.scrollTop });
  const offset = sectionOf(first, words) && offsetOnScreen(scroller, words);
  if (offset === null) return shareOf(first, scroller);
  // A line that is half above the edge comes below it: of smaller words nothing would be left.
  const below = Math.max(0, distanceTo(scroller, words, offset)?.y ?? 0);
  return () => {
    const way = distanceTo(scroller, words, offset);
    return way && { x: way.x, y: isPaged(scroller) ? 0 : way.y - below };
  };
}

function firstPiece(scroller: HTMLElement): HTMLElement | undefined {
  const way = readingWay(scroller);
  const edge = way.isPaged ? 0 : EDGE;
  // One after the other: what is hidden lies nowhere, so their order says nothing of it.
  return [...scroller.querySelectorAll<HTMLElement>(PIECES)].find((one) => way.stretchOf(one.getBoundingClientRect()).end > edge);
}

/** Where nothing is to be counted, the share of the height that is above the edge. */
function shareOf(piece: HTMLElement, scroller: HTMLElement): () => Distance | null {
  const edgeOf = () => scroller.getBoundingClientRect().top + EDGE;
  const { top, height } = piece.getBoundingClientRect();
  const share = height > 0 ? (edgeOf() - top) / height : 0;
  return () => {
    if (!piece.isConnected) return null;
    const box = piece.getBoundingClientRect();
    if (isPaged(scroller)) return { x: pageWith(scroller, box) - scroller.scrollLeft, y: 0 };
    // What is wholly in view, below a gap, keeps its distance.
    return { x: 0, y: box.top - edgeOf() + (share > 0 ? share * box.height : share * height) };
  };
}
