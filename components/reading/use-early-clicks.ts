import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Matches the elements of an article that only the later parts handle: pictures, and links to notes and other places in the article. */
const HANDLED_LATER = '[data-action="enlarge"], [data-leads-to]';

/**
 * Keeps the last click that only the later parts handle, and repeats it once they have loaded. Without this, a click right after the first
 * paint would be lost, or would follow a link to the original page.
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
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>(HANDLED_LATER) : null;
      // With a modifier key, the click is left to the browser, which opens the link on the original page.
      if (!target || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      clicked.current = target;
    };
    page?.addEventListener('click', onClick);
    return () => page?.removeEventListener('click', onClick);
  }, [scroller, hasLoaded]);
}
