import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../utils/model';
import { countWhile } from '../../utils/text/count-while';
import { findWords } from '../../utils/text/find-words';
import { foldForSearch } from '../../utils/text/fold-for-search';
import { type PlacePainter, paintPlaces } from '../article/paint-places';
import { type RenderedText, readShownWords } from '../article/rendered-text';
import { focusAt, scrollRangeIntoView } from '../article/scroll-range-into-view';

/** The result of a search, and the function that moves between its matches. */
export interface Finding {
  readonly count: number;
  /** The index of the current match, from 0, or `null` if there are no matches. */
  readonly current: number | null;
  /** Moves forward by a number of matches, or backward if the number is negative. Wraps around at the ends. */
  step(by: number): void;
}

/**
 * Searches the article in a scroll container for words, marks all matches, and scrolls to the first match after the current scroll
 * position. When the search ends, focus moves to the current match.
 */
export function useFind(scroller: RefObject<HTMLElement | null>, reading: Reading, words: string): Finding {
  const [shown, setShown] = useState<RenderedText | null>(null);
  const painter = useRef<PlacePainter | null>(null);
  const [steps, setSteps] = useState(0);
  /** The offset where the search began. It stays the same while the reader types more words. */
  const start = useRef<number | null>(null);
  const folded = useMemo(() => shown && foldForSearch(shown.text), [shown]);
  const places = useMemo(() => (folded ? findWords(folded, words) : []), [folded, words]);

  // By the time this effect runs, the changed article has been rendered, so its words can be read from the page.
  useEffect(() => {
    const article = scroller.current?.querySelector<HTMLElement>('.article');
    if (!article) return;
    const read = () => {
      painter.current?.remove();
      const now = readShownWords(article);
      painter.current = paintPlaces(article, now, 'found');
      setShown(now);
    };
    read();
    // Reads the article's words from the page again when the elements around quotations and names are rendered again, for example after a
    // correction to the cast.
    const drawn = new MutationObserver(read);
    for (const part of article.querySelectorAll('.body')) drawn.observe(part, { childList: true, subtree: true });
    return () => {
      drawn.disconnect();
      painter.current?.remove();
    };
  }, [reading, scroller]);

  if (start.current === null && shown && scroller.current) start.current = offsetInView(shown, scroller.current);
  const first = countWhile(places, (place) => place.start < (start.current ?? 0));
  const current = places.length === 0 ? null : (((first + steps) % places.length) + places.length) % places.length;
  const place = current === null ? undefined : places[current];

  useLayoutEffect(() => setSteps(0), [words]);
  useEffect(() => {
    painter.current?.show(places, current);
    const [range] = place && shown ? shown.rangesOf(place) : [];
    if (range && scroller.current) scrollRangeIntoView(range, scroller.current);
  }, [places, current]);

  const atEnd = useRef<() => void>(() => undefined);
  atEnd.current = () => {
    const [range] = place && shown ? shown.rangesOf(place) : [];
    const at = range?.startContainer.parentElement?.closest<HTMLElement>('a[href], .block, .article-header');
    if (at) focusAt(at);
  };
  useLayoutEffect(() => () => atEnd.current(), []);
  return { count: places.length, current, step: (by) => setSteps(steps + by) };
}

/** Returns the offset of the first section that is not above the view. */
function offsetInView({ sections }: RenderedText, scroller: HTMLElement): number {
  const { top } = scroller.getBoundingClientRect();
  const above = countWhile(sections, ({ element }) => element.getBoundingClientRect().bottom <= top);
  return sections[above]?.start ?? 0;
}
