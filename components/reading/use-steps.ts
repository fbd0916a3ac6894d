import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { ReadingControls } from '../../utils/controls/reading';
import { bringIntoView, findQuote, isInView } from '../article/find-marks';
import { focusQuote } from '../article/focus-quote';
import { nextStopIndex } from '../article/next-stop-index';
import { renderedPlaces, renderedQuotes, type Stop } from '../article/rendered-stops';
import { blockToward, focusedBlock } from '../article/step-blocks';
import { useStepTarget } from '../article/use-step-target';

/**
 * The functions that step through an article's paragraphs, quotations and mentions, for the keys, the buttons and the map of quotations.
 */
export interface Steps {
  /** Goes to the next (`by` 1) or previous (`by` −1) paragraph. */
  toBlock(by: 1 | -1): void;
  /** Goes to the next or previous quotation. While a cast member is selected, goes to that member's next or previous mention instead. */
  toQuote(by: 1 | -1): void;
  /**
   * Does the same as `toQuote`, and moves focus to the quotation. It is used by shortcuts. Buttons and the map use `toQuote`, so they keep
   * focus and can be pressed again.
   */
  goToQuote(by: 1 | -1): void;
}

/**
 * Returns the functions that step through an article. Each step starts from the target of the last step if this is still in view, and
 * otherwise from the visible part of the article.
 * @param showArticle Shows the article, which a narrow view may have replaced by the cast.
 */
export function useSteps(controls: ReadingControls, scroller: RefObject<HTMLElement | null>, showArticle: () => void): Steps {
  const way = useStepTarget(scroller);
  /** Whether the reader last moved to a paragraph, rather than to a quotation or a mention. */
  const wasToBlock = useRef(false);
  return useMemo(() => {
    /** Returns the focused paragraph if it is in view or the view is moving to it. Otherwise, returns `null`. */
    const blockAt = (page: HTMLElement): HTMLElement | null => {
      const focused = focusedBlock(page);
      return focused && (way.leadsTo(focused) || isInView(focused, page)) ? focused : null;
    };
    /**
     * Goes to the next stop in the given list or, if `by` is -1, to the previous one. `current` is the id of the stop that was reached
     * last.
     */
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
      const next = stops[nextStopIndex(by, elements, page, { at: isThere ? at : -1, focused })];
      if (!next) return null;
      wasToBlock.current = false;
      way.start(next.element);
      // If the reader is already at the target, no state changes, so the target is scrolled into view here.
      if (next.id === current) bringIntoView(next.element);
      else standAt(next.id);
      return next.element;
    };
    const toQuote = (by: 1 | -1): HTMLElement | null => {
      const page = scroller.current;
      if (!page) return null;
      showArticle();
      const { voices, selected, cast } = controls;
      const member = cast.peek().byId.get(selected.peek() ?? '');
      if (member) return step(by, page, renderedPlaces(page, member), controls.step.peek(), controls.stepTo);
      return step(by, page, renderedQuotes(page, voices.stops.peek()), voices.quoteAt.peek(), voices.standAt);
    };
    return {
      toBlock(by) {
        showArticle();
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
  }, [controls, scroller, way, showArticle]);
}
