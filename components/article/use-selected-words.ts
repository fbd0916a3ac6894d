import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Span } from '../../utils/model';
import type { ReadingControls } from '../reading/reading-controls';
import { selectedRange, spanOfRange } from './selected-range';

/** Words that are selected in the article on the screen. */
export interface SelectedWords {
  readonly span: Span;
  /** Where what is offered for them stands: pixels from the edges of the columns. */
  readonly x: number;
  readonly y: number;
  /** Whether that is in the lower half of the view. */
  readonly isLow: boolean;
}

/** Follows what is selected in the article. `null` while nothing is, while the mouse is still at it, and when it was scrolled out of sight. */
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
    document.addEventListener('selectionchange', look);
    page.addEventListener('scroll', look, { passive: true });
    page.addEventListener('pointerdown', press);
    window.addEventListener('pointerup', release);
    return () => {
      forget();
      document.removeEventListener('selectionchange', look);
      page.removeEventListener('scroll', look);
      page.removeEventListener('pointerdown', press);
      window.removeEventListener('pointerup', release);
    };
  }, [scroller, controls]);
  return selected;
}

/** Ends the selection: what was done with the words is seen on them. */
export const endSelection = (): void => document.getSelection()?.removeAllRanges();

/** Pixels between the words and what is offered, and the room that it takes. */
const GAP = 6;
const WIDTH = 380;
const HEIGHT = 42;

function selectedIn(page: HTMLElement, controls: ReadingControls): SelectedWords | null {
  const range = selectedRange(page);
  const span = range && spanOfRange(range, page, controls.reading.peek().article.body);
  // Asked at every step of scrolling: nothing is measured where nothing is selected.
  if (!range || !span) return null;
  const columns = page.parentElement?.getBoundingClientRect();
  const room = page.getBoundingClientRect();
  const lines = [...range.getClientRects()];
  const last = lines.at(-1);
  // Words that were scrolled away are not in question any more.
  if (!columns || !last || !lines.some(({ top, bottom }) => bottom > room.top && top < room.bottom)) return null;
  const x = Math.max(room.left + GAP, Math.min(last.left, room.right - WIDTH)) - columns.left;
  const y = Math.max(room.top + GAP, Math.min(last.bottom + GAP, room.bottom - HEIGHT - GAP)) - columns.top;
  return { span, x: Math.round(x), y: Math.round(y), isLow: y + columns.top + HEIGHT / 2 > (room.top + room.bottom) / 2 };
}
