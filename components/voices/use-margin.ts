import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { isPaged } from '../article/column-pages';

/** The minimum width of a margin that has space for a name, in CSS pixels. */
const MIN_MARGIN = 88;

/**
 * Measures the margin beside the beginnings of the lines, and keeps the measurement up to date for the style sheet. If names fit in the
 * margin, sets `--margin` and `data-margin` on the article. Otherwise, and in columns, only initials fit there.
 */
export function useMargin(article: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const words = article.current;
    const page = scroller.current;
    const body = words?.querySelector('.body');
    if (!words || !page || !body) return;
    const measure = () => {
      const own = body.getBoundingClientRect();
      // If the scroll bar is on the left, the margin begins to the right of it, because content under the scroll bar would make the article
      // scroll horizontally. `clientLeft` includes the width of such a scroll bar.
      const start = page.getBoundingClientRect().left + page.clientLeft;
      const isRightToLeft = getComputedStyle(words).direction === 'rtl';
      const margin = isPaged(page) ? 0 : isRightToLeft ? start + page.clientWidth - own.right : own.left - start;
      const isWide = margin >= MIN_MARGIN;
      words.toggleAttribute('data-margin', isWide);
      if (isWide) words.style.setProperty('--margin', `${Math.floor(margin)}px`);
      else words.style.removeProperty('--margin');
    };
    // The observer calls `measure` before the first paint, too, when the browser has laid out the article anyway.
    const observer = new ResizeObserver(measure);
    observer.observe(page);
    observer.observe(words);
    return () => observer.disconnect();
  }, [article, scroller]);
}
