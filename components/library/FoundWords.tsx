import { useEffect, useMemo } from 'preact/hooks';
import { findHits } from '../../utils/query/find-hits';
import { hitWordsOf } from '../../utils/query/hit-words';
import { parseQuery } from '../../utils/query/parse-query';
import { paintPlaces } from '../article/paint-places';
import { readShownWords } from '../article/rendered-text';
import { useScroller } from '../article/scroller-context';

export interface FoundWordsProps {
  readonly query: string;
}

/** Marks the words of a search in the article that it has found. Renders nothing itself. */
export function FoundWords({ query }: FoundWordsProps) {
  const scroller = useScroller();
  const words = useMemo(() => {
    const { root } = parseQuery(query, { isTyping: true });
    return [...hitWordsOf(root, null), ...hitWordsOf(root, 'quote')];
  }, [query]);
  useEffect(() => {
    const article = scroller.current?.querySelector<HTMLElement>('.article');
    if (!article || words.length === 0) return;
    let remove = () => {};
    const paint = () => {
      remove();
      const shown = readShownWords(article);
      const painter = paintPlaces(article, shown, 'searched');
      painter.show(findHits(shown.text, words), null);
      remove = painter.remove;
    };
    paint();
    // The words get other elements when they are rendered again, for example after a correction.
    const drawn = new MutationObserver(paint);
    for (const part of article.querySelectorAll('.body')) drawn.observe(part, { childList: true, subtree: true });
    return () => {
      drawn.disconnect();
      remove();
    };
  }, [words, scroller]);
  return null;
}
