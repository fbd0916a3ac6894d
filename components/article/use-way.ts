import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';

/** Milliseconds that the screen takes at most to where a step leads. */
const LONGEST = 2_000;
/** What a reader does who goes elsewhere by themselves. Keys that are commands do not come so far. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Where the last step leads. */
export interface Way {
  /** A step leads there now. */
  start(to: HTMLElement): void;
  /** Whether the screen may still be on its way there, or to something in it. */
  leadsTo(to: HTMLElement): boolean;
}

/** Remembers where a step leads until the screen must be there, or the reader goes elsewhere. */
export function useWay(scroller: RefObject<HTMLElement | null>): Way {
  const way = useMemo(() => {
    let target: HTMLElement | null = null;
    let begun = 0;
    return {
      start(to: HTMLElement) {
        target = to;
        begun = performance.now();
      },
      leadsTo: (to: HTMLElement) => to.contains(target) && performance.now() - begun < LONGEST,
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
