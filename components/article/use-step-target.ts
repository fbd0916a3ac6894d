import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';

/** The maximum time that scrolling to a paragraph, quotation or mention takes, in milliseconds. */
const MAX_SCROLL_MS = 2_000;
/**
 * The input events that show that the reader is moving to another part of the article. Shortcut keys do not count, because they do not
 * reach this listener.
 */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** The paragraph, quotation or mention that the reader last jumped to, for example with the keys for the next and the previous one. */
export interface Way {
  /** Records the paragraph, quotation or mention to which the reader is being taken. Called when the scroll to it begins. */
  start(to: HTMLElement): void;
  /** Returns whether the view may still be scrolling to an element or to something inside it. */
  leadsTo(to: HTMLElement): boolean;
}

/**
 * Remembers the target of the reader's last step to a paragraph, a quotation or a mention. Forgets the target when the reader goes
 * elsewhere.
 */
export function useStepTarget(scroller: RefObject<HTMLElement | null>): Way {
  const way = useMemo(() => {
    let target: HTMLElement | null = null;
    let begun = 0;
    return {
      start(to: HTMLElement) {
        target = to;
        begun = performance.now();
      },
      leadsTo: (to: HTMLElement) => to.contains(target) && performance.now() - begun < MAX_SCROLL_MS,
      end() {
        target = null;
      },
    };
  }, []);
  useLayoutEffect(() => {
    const page = scroller.current;
    for (const move of MOVES) page?.addEventListener(move, way.end, { passive: true });
    return () => {
      for (const move of MOVES) page?.removeEventListener(move, way.end);
    };
  }, [scroller, way]);
  return way;
}
