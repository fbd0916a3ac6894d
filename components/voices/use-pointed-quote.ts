import { type Signal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { ReadingControls } from '../../utils/controls/reading';
import { type QuoteTick, tickAt } from '../../utils/voices/quote-ticks';
import type { GoToShare } from './use-quote-map';

export interface PointedQuoteParts {
  readonly controls: ReadingControls;
  readonly ticks: readonly QuoteTick[];
  /** The id of the quotation that the pointer or the keyboard is at, or `null`. */
  readonly pointed: Signal<string | null>;
  readonly goTo: GoToShare;
  readonly onStep: (by: 1 | -1) => void;
}

/** The maximum distance between the pointer and the tick of the quotation that a press leads to, in CSS pixels. */
const REACH = 6;

/**
 * Returns the handlers of the map. The quotation at the pointer, or the one that the keyboard has stepped to, is set as `pointed`. A press
 * goes to this quotation, or to the place in the article if there is none. Dragging scrolls the article.
 */
export function usePointedQuote(
  strip: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  { controls, ticks, pointed, goTo, onStep }: PointedQuoteParts,
) {
  const isByKey = useRef(false);
  const { voices } = controls;
  useSignalEffect(() => {
    const at = voices.quoteAt.value;
    if (isByKey.current) pointed.value = at;
  });
  const point = (id: string | null, byKey = false) => {
    isByKey.current = byKey;
    pointed.value = id;
  };
  return {
    ...pointerHandlers(strip, { ticks, goTo, point, standAt: voices.standAt }),
    onPointerLeave({ pointerType }: PointerEvent) {
      // A finger leaves the map as soon as it is lifted. The label then stays until the reader does something else.
      if (pointerType !== 'touch' && !isByKey.current) point(null);
    },
    onFocus() {
      if (strip.current?.matches(':focus-visible')) point(voices.quoteAt.peek(), true);
    },
    onBlur: () => point(null),
    onKeyDown(event: KeyboardEvent) {
      const page = scroller.current;
      if (!page || event.ctrlKey || event.altKey || event.metaKey) return;
      const by = STEPS[event.key];
      if (by) {
        stepOn(by, controls, ticks, onStep);
        point(voices.quoteAt.peek(), true);
      } else if (scroll(event.key, page)) point(null, true);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

interface Pointing extends Pick<PointedQuoteParts, 'ticks' | 'goTo'> {
  readonly point: (id: string | null) => void;
  readonly standAt: (id: string) => void;
}

function pointerHandlers(strip: RefObject<HTMLElement | null>, { ticks, goTo, point, standAt }: Pointing) {
  const shareOf = (y: number): number => {
    const { top, height } = strip.current?.getBoundingClientRect() ?? { top: 0, height: 1 };
    return Math.min(1, Math.max(0, (y - top) / Math.max(1, height)));
  };
  const quoteAt = (y: number): string | null =>
    tickAt(ticks, shareOf(y), REACH / Math.max(1, strip.current?.clientHeight ?? 1))?.id ?? null;
  return {
    onPointerDown(event: PointerEvent) {
      const element = strip.current;
      if (event.button !== 0 || !element) return;
      event.preventDefault();
      element.focus({ preventScroll: true });
      element.setPointerCapture(event.pointerId);
      const id = quoteAt(event.clientY);
      point(id);
      if (id !== null) standAt(id);
      else goTo(shareOf(event.clientY), true);
    },
    onPointerMove(event: PointerEvent) {
      if (!strip.current?.hasPointerCapture(event.pointerId)) point(quoteAt(event.clientY));
      else if (event.movementY !== 0) {
        point(null);
        goTo(shareOf(event.clientY), false);
      }
    },
  };
}

/** The step for each arrow key. */
const STEPS: Partial<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Steps to the next or previous quotation or, while a cast member is selected, to that of this member. */
function stepOn(by: 1 | -1, { selected, voices }: ReadingControls, ticks: readonly QuoteTick[], onStep: (by: 1 | -1) => void): void {
  const own = ticks.filter(({ member }) => member === selected.peek());
  if (own.length === 0) {
    onStep(by);
    return;
  }
  const at = own.findIndex(({ id }) => id === voices.quoteAt.peek());
  const next = at < 0 && by < 0 ? own.length - 1 : (at + by + own.length) % own.length;
  voices.standAt(own[next]?.id ?? null);
}

/** Scrolls the article on Page Up, Page Down, Home and End. Returns whether the key is one of them. */
function scroll(key: string, page: HTMLElement): boolean {
  if (key === 'PageDown' || key === 'PageUp') page.scrollBy({ top: (key === 'PageDown' ? 0.9 : -0.9) * page.clientHeight });
  else if (key === 'Home' || key === 'End') page.scrollTo({ top: key === 'Home' ? 0 : page.scrollHeight });
  else return false;
  return true;
}
