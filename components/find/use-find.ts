import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../utils/model';
import { countWhile } from '../../utils/text/count-while';
import { findWords } from '../../utils/text/find-words';
import { foldForSearch } from '../../utils/text/fold-for-search';
import { bringPlace, focusAt } from '../article/bring-place';
import { type PlacePainter, paintPlaces } from '../article/paint-places';
import { readShownWords, type ShownWords } from '../article/shown-words';

/** What a search has found. */
export interface Finding {
  readonly count: number;
  /** Which of the places is the current one, from 0; `null` where there is none. */
  readonly current: number | null;
  /** Goes on by a number of places, around the end. */
  step(by: number): void;
}

/**
 * Searches the article that is in a scroller for words, marks their places and brings one into view: the first from where the reader
 * is. At the end the focus goes to the place that was come to.
 */
export function useFind(scroller: RefObject<HTMLElement | null>, reading: Reading, words: string): Finding {
  const [shown, setShown] = useState<ShownWords | null>(null);
  const painter = useRef<PlacePainter | null>(null);
  const [steps, setSteps] = useState(0);
  /** Where the search began: words that become more are looked for from the same place. */
  const start = useRef<number | null>(null);
  const folded = useMemo(() => shown && foldForSearch(shown.text), [shown]);
  const places = useMemo(() => (folded ? findWords(folded, words) : []), [folded, words]);

  // Another version of the article has other words, which are on the screen now.
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
    // Marks may be drawn anew without another version, as when the cast is corrected.
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
    if (range && scroller.current) bringPlace(range, scroller.current);
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

/** The offset of the first section that is not above the view. */
function offsetInView({ sections }: ShownWords, scroller: HTMLElement): number {
  const { top } = scroller.getBoundingClientRect();
  const above = countWhile(sections, ({ element }) => element.getBoundingClientRect().bottom <= top);
  return sections[above]?.start ?? 0;
}
