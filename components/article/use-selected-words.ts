import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { ReadingControls } from '../../utils/controls/reading';
import type { Span } from '../../utils/model';
import { selectedRange, spanOfRange } from './selected-range';

/** The selected words in the rendered article. */
export interface SelectedWords {
  readonly span: Span;
  /** The horizontal position of the selection bar, in CSS pixels from the left edge of `.columns`. */
  readonly x: number;
  /** The vertical position of the selection bar, in CSS pixels from the top edge of `.columns`. */
  readonly y: number;
  /** Whether the selection bar is in the lower half of the view. */
  readonly isLow: boolean;
}

/**
 * Tracks the selection in the article. The value is `null` while nothing is selected, while the pointer is pressed, and while the selection
 * is out of view.
 */
export function useSelectedWords(scroller: RefObject<HTMLElement | null>, controls: ReadingControls): ReadonlySignal<SelectedWords | null> {
  const selected = useSignal<SelectedWords | null>(null);
  useLayoutEffect(() => {
    const page = scroller.current;
    if (!page) return;
    let isPressed = false;
    const look = () => {
      selected.value = isPressed ? null : selectedIn(page, controls);
    };
    const press = () => {
      isPressed = true;
    };
    const release = () => {
      isPressed = false;
      look();
    };
    const forget = controls.onBack('words', () => {
      if (selected.peek() === null) return false;
      endSelection();
      selected.value = null;
      return true;
    });
    // Words may have been selected before the code for the selection was loaded.
    look();
    document.addEventListener('selectionchange', look);
    page.addEventListener('scroll', look, { passive: true });
    page.addEventListener('pointerdown', press);
    // While a finger selects or scrolls, the browser takes the pointer away, and no `pointerup` follows.
    for (const end of ENDS) window.addEventListener(end, release);
    return () => {
      forget();
      document.removeEventListener('selectionchange', look);
      page.removeEventListener('scroll', look);
      page.removeEventListener('pointerdown', press);
      for (const end of ENDS) window.removeEventListener(end, release);
    };
  }, [scroller, controls]);
  return selected;
}

const ENDS = ['pointerup', 'pointercancel'] as const;

/** Clears the selection, so that it does not cover the result of an action on the selected words. */
export const endSelection = (): void => document.getSelection()?.removeAllRanges();

/** The distance between the words and the selection bar, in CSS pixels. */
const GAP = 6;
/** The width reserved for the selection bar, in CSS pixels. */
const WIDTH = 380;
/** The height reserved for the selection bar, in CSS pixels. */
const HEIGHT = 42;

function selectedIn(page: HTMLElement, controls: ReadingControls): SelectedWords | null {
  const range = selectedRange();
  const span = range && spanOfRange(range, page, controls.reading.peek().article.body);
  // This function runs on every scroll event, so it measures nothing unless something is selected.
  if (!range || !span) return null;
  const columns = page.parentElement?.getBoundingClientRect();
  const view = page.getBoundingClientRect();
  const lines = [...range.getClientRects()];
  const last = lines.at(-1);
  // There is no selection bar for words that have been scrolled out of view.
  if (!columns || !last || !lines.some(({ top, bottom }) => bottom > view.top && top < view.bottom)) return null;
  const x = Math.max(view.left + GAP, Math.min(last.left, view.right - WIDTH)) - columns.left;
  const y = Math.max(view.top + GAP, Math.min(last.bottom + GAP, view.bottom - HEIGHT - GAP)) - columns.top;
  // With a finger as the main pointer, the bar is at the lower edge, because the browser has its own bar at the words (touch.css).
  const isLow = matchMedia('(pointer: coarse)').matches || y + columns.top + HEIGHT / 2 > (view.top + view.bottom) / 2;
  return { span, x: Math.round(x), y: Math.round(y), isLow };
}
