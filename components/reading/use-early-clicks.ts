import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Matches the elements of an article that only the later parts handle: pictures, links to notes and other places in the article, and marked
 * words.
 */
const HANDLED_LATER = '[data-action="enlarge"], [data-leads-to], .quote, .chip, .name, .highlight, .note-sign';
/** Matches those of which a second click closes what the first one has opened. */
const TOGGLES = '.quote, .chip, .name, .highlight, .note-sign';

/**
 * Keeps the last click that only the later parts handle, and repeats it once they have loaded. Without this, a click right after the first
 * paint would be lost, or would follow a link to the original page. A later click elsewhere or a key means that the reader wants something
 * else by now, so the click is not repeated. Nor is it if a second click on the same mark takes it back.
 * @param hasLoaded Whether the later parts have loaded.
 */
export function useEarlyClicks(scroller: RefObject<HTMLElement | null>, hasLoaded: boolean): void {
  const clicked = useRef<HTMLElement | null>(null);
  /** The mark that was kept before the click that is being handled. */
  const before = useRef<HTMLElement | null>(null);
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
      if (element?.closest('a:not([data-leads-to])')) return;
      // The second click of a double click has no effect later either.
      const isSecond = event.detail > 1 && before.current !== null;
      if (!isSecond && document.getSelection()?.isCollapsed === false) return;
      event.preventDefault();
      clicked.current = isSecond ? before.current : isTakenBack(target, before.current) ? null : target;
    };
    const forget = () => {
      before.current = clicked.current;
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

/** Returns whether a click on `target` closes what a click on `before` would open. */
function isTakenBack(target: HTMLElement, before: HTMLElement | null): boolean {
  return (
    before !== null &&
    target.matches(TOGGLES) &&
    (target === before || (quoteOf(target) !== undefined && quoteOf(target) === quoteOf(before)))
  );
}

const quoteOf = (mark: HTMLElement): string | undefined => mark.closest<HTMLElement>('[data-quote]')?.dataset.quote;
