import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { drawnPlaces, drawnQuotes, type Stop } from '../article/drawn-stops';
import { bringIntoView, findQuote, isInView } from '../article/emphasise';
import { focusQuote } from '../article/focus-quote';
import { blockToward, focusedBlock } from '../article/step-blocks';
import { stopToward } from '../article/stop-toward';
import { useWay } from '../article/use-way';
import type { ReadingControls } from './reading-controls';

/** What keys, buttons and the map step through. */
export interface Steps {
  /** To the next paragraph (1) or the last (−1). */
  toBlock(by: 1 | -1): void;
  /** To the next quote or the last; with somebody selected, to the places of that member. */
  toQuote(by: 1 | -1): void;
  /** The same with the focus, where the step leads to a quote: for keys that are pressed anywhere. A button or the map is pressed again where it is. */
  goToQuote(by: 1 | -1): void;
}

/** Steps through an article from where the reader is: from the last stop while that is on the screen, or else from what is. */
export function useSteps(controls: ReadingControls, scroller: RefObject<HTMLElement | null>): Steps {
  const way = useWay(scroller);
  /** Whether the last step was one to a paragraph. */
  const wasToBlock = useRef(false);
  return useMemo(() => {
    /** The paragraph that has the focus, while it is on the screen. */
    const blockAt = (page: HTMLElement): HTMLElement | null => {
      const focused = focusedBlock(page);
      return focused && (way.leadsTo(focused) || isInView(focused, page)) ? focused : null;
    };
    /** Goes from stop to stop; `current` is the stop that is stood at. */
    const step = <Id extends string | number>(
      by: 1 | -1,
      page: HTMLElement,
      stops: readonly Stop<Id>[],
      current: Id | null,
      standAt: (id: Id) => void,
    ): HTMLElement | null => {
      const focused = blockAt(page);
      const at = stops.findIndex(({ id }) => id === current);
      const standing = stops[at]?.element;
      const isThere = standing && (way.leadsTo(standing) || isInView(standing, page)) && !(focused && wasToBlock.current);
      const elements = stops.map(({ element }) => element);
      const next = stops[stopToward(by, elements, page, { at: isThere ? at : -1, focused })];
      if (!next) return null;
      wasToBlock.current = false;
      way.start(next.element);
      // Where the reader stood before, nothing changes that would bring it back into view.
      if (next.id === current) bringIntoView(next.element);
      else standAt(next.id);
      return next.element;
    };
    const toQuote = (by: 1 | -1): HTMLElement | null => {
      const page = scroller.current;
      if (!page) return null;
      const { voices, selected, cast } = controls;
      const member = cast.peek().byId.get(selected.peek() ?? '');
      if (member) return step(by, page, drawnPlaces(page, member), controls.step.peek(), controls.stepTo);
      return step(by, page, drawnQuotes(page, voices.stops.peek()), voices.quoteAt.peek(), voices.standAt);
    };
    return {
      toBlock(by) {
        const page = scroller.current;
        const next = page && blockToward(by, page, blockAt(page));
        if (!next) return;
        wasToBlock.current = true;
        way.start(next);
        next.focus({ preventScroll: true });
        bringIntoView(next);
      },
      toQuote,
      goToQuote(by) {
        const words = toQuote(by);
        const { quote } = words?.dataset ?? {};
        if (scroller.current && quote) focusQuote(findQuote(scroller.current, quote));
      },
    };
  }, [controls, scroller, way]);
}
