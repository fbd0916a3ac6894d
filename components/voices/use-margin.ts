import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { isPaged } from '../article/use-columns';

/** A margin of so many CSS pixels has room for a name. */
const ENOUGH = 88;

/**
 * Tells the style sheet how wide the margin before the words is: `--margin` and, where names fit into it, `data-margin` on the article. What the
 * reader sets of type and width changes it as a window does; beside columns there is none.
 */
export function useMargin(article: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const words = article.current;
    const page = scroller.current;
    const body = words?.querySelector('.body');
    if (!words || !page || !body) return;
    const measure = () => {
      const own = body.getBoundingClientRect();
      // Within the scroll bar: what reached below it could be scrolled to.
      const start = page.getBoundingClientRect().left + page.clientLeft;
      const isRightToLeft = getComputedStyle(words).direction === 'rtl';
      // Between columns there is none.
      const margin = isPaged(page) ? 0 : isRightToLeft ? start + page.clientWidth - own.right : own.left - start;
      words.toggleAttribute('data-margin', margin >= ENOUGH);
      words.style.setProperty('--margin', `${Math.floor(margin)}px`);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(page);
    observer.observe(words);
    return () => observer.disconnect();
  }, [article, scroller]);
}
