import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Matches the elements of an article that only the later parts handle: pictures, links to notes and other places in the article, and marked
 * words.
 */
const HANDLED_LATER = '[data-action="enlarge"], [data-leads-to], .quote, .chip, .name, .highlight, .note-sign';

/**
 * Keeps the last click that only the later parts handle, and repeats it once they have loaded. Without this, a click right after the first
 * paint would be lost, or would follow a link to the original page. A later click elsewhere or a key means that the reader wants something
 * else by now, so the click is not repeated.
 * @param hasLoaded Whether the later parts have loaded.
 */
export function useEarlyClicks(scroller: RefObject<HTMLElement | null>, hasLoaded: boolean): void {
  const clicked = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (hasLoaded) {
      clicked.current?.click();
      clicked.current = null;
      return;
    }
    const page = scroller.current;
    const onClick = (event: MouseEvent) => {
      const element = event.target instanceof Element ? event.target : null;
      const target = element?.closest<HTMLElement>(HANDLED_LATER);
      // With a modifier key, the click is left to the browser, which opens the link on the original page. So is a click on any other link.
      if (!target || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (element?.closest('a:not([data-leads-to])') || document.getSelection()?.isCollapsed === false) return;
      event.preventDefault();
      clicked.current = target;
    };
    const forget = () => {
      clicked.current = null;
    };
    const over = new AbortController();
    const first = { capture: true, signal: over.signal };
    page?.ownerDocument.addEventListener('click', forget, first);
    page?.ownerDocument.addEventListener('keydown', forget, first);
    page?.addEventListener('click', onClick, { signal: over.signal });
    return () => over.abort();
  }, [scroller, hasLoaded]);
}
