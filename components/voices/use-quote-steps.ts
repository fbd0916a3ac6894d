import type { RefObject } from 'preact';
import { useCallback } from 'preact/hooks';
import type { ReadingControls } from '../reading/reading-controls';
import { quoteToward } from './step-quotes';

/** The way from quote to quote, or through the places of the selected member: what keys, buttons and the map do. */
export function useQuoteSteps(controls: ReadingControls, scroller: RefObject<HTMLElement | null>): (by: 1 | -1) => void {
  return useCallback(
    (by) => {
      const { stops, quoteAt } = controls.voices;
      if (controls.selected.value !== null) controls.stepBy(by);
      else if (scroller.current) controls.voices.standAt(quoteToward(by, stops.value, quoteAt.value, scroller.current));
    },
    [controls, scroller],
  );
}
