import type { RefObject } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import type { ReadingControls } from '../reading/reading-controls';
import { quoteToward } from './step-quotes';

/** Milliseconds in which the screen may still be on its way to the last quote. */
const ON_THE_WAY = 2_000;

/** The way from quote to quote, or through the places of the selected member: what keys, buttons and the map do. */
export function useQuoteSteps(controls: ReadingControls, scroller: RefObject<HTMLElement | null>): (by: 1 | -1) => void {
  const last = useRef(Number.NEGATIVE_INFINITY);
  return useCallback(
    (by) => {
      const { stops, quoteAt } = controls.voices;
      if (controls.selected.value !== null) controls.stepBy(by);
      else if (scroller.current) {
        const isOnTheWay = performance.now() - last.current < ON_THE_WAY;
        controls.voices.standAt(quoteToward(by, stops.value, quoteAt.value, scroller.current, isOnTheWay));
        last.current = performance.now();
      }
    },
    [controls, scroller],
  );
}
