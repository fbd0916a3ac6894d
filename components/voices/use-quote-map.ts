import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReadingControls } from '../../utils/controls/reading';
import type { QuoteTick } from '../../utils/voices/quote-ticks';
import { scrollToOffset, wordBlocks } from './article-scale';
import { type WordBlock, watchVisibleText } from './watch-visible-text';

export interface QuoteMapActions {
  readonly controls: ReadingControls;
  readonly ticks: readonly QuoteTick[];
  readonly onStep: (by: 1 | -1) => void;
}

/**
 * The maximum distance between the point that the reader presses on the map and the tick of the quotation selected by it, in CSS pixels.
 */
const MAX_DISTANCE = 5;

/**
 * Returns a share as a percentage, rounded to a quarter of a per cent. The value therefore seldom changes during scrolling, and setting an
 * unchanged value costs nothing.
 */
const stepped = (share: number): number => Math.round(400 * share) / 4;

/**
 * Controls the map of the quotations beside an article. Keeps the frame that marks the visible part of the article up to date, and scrolls
 * the article when the reader presses or drags on the map, or uses the keyboard there.
 */
export function useQuoteMap(
  strip: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  { controls, ticks, onStep }: QuoteMapActions,
) {
  const blocks = useRef<readonly WordBlock[]>([]);
  const reading = controls.reading.value;
  const length = Math.max(1, reading.article.text.length);
  useLayoutEffect(() => {
    const page = scroller.current;
    const element = strip.current;
    const view = element?.querySelector<HTMLElement>('.map-view');
    if (!page || !element || !view) return;
    blocks.current = wordBlocks(page, reading);
    return watchVisibleText(page, blocks.current, (from, to) => {
      // The compositor moves and stretches the element in steps of about a pixel, so scrolling causes no layout.
      view.style.translate = `0 ${stepped(from / length)}%`;
      view.style.scale = `1 ${Math.max(1, stepped((to - from) / length)) / 100}`;
      const now = String(Math.round((100 * from) / length));
      if (element.ariaValueNow === now) return;
      element.ariaValueNow = now;
      element.ariaValueText = i18n.t('cast.weightOf', [now]);
    });
  }, [strip, scroller, reading, length]);

  const shareOf = (y: number): number => {
    const { top, height } = strip.current?.getBoundingClientRect() ?? { top: 0, height: 1 };
    return Math.min(1, Math.max(0, (y - top) / Math.max(1, height)));
  };
  const goTo = (share: number, unfolds: boolean) => {
    if (scroller.current) scrollToOffset(scroller.current, blocks.current, share * length, unfolds);
  };
  return {
    onPointerDown(event: PointerEvent) {
      const element = strip.current;
      if (event.button !== 0 || !element) return;
      event.preventDefault();
      element.focus({ preventScroll: true });
      element.setPointerCapture(event.pointerId);
      const share = shareOf(event.clientY);
      const near = MAX_DISTANCE / Math.max(1, element.clientHeight);
      const hit = ticks.filter(({ at }) => Math.abs(at - share) <= near).sort((a, b) => Math.abs(a.at - share) - Math.abs(b.at - share));
      if (hit[0]) controls.voices.standAt(hit[0].id);
      else goTo(share, true);
    },
    onPointerMove(event: PointerEvent) {
      if (strip.current?.hasPointerCapture(event.pointerId) && event.movementY !== 0) goTo(shareOf(event.clientY), false);
    },
    onKeyDown(event: KeyboardEvent) {
      const page = scroller.current;
      if (!page || event.ctrlKey || event.altKey || event.metaKey || !move(event.key, page, onStep)) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

/**
 * Handles a key that is pressed on the map of the quotations: the arrow keys step through the quotations, and Page Up, Page Down, Home and
 * End scroll the article. Returns whether the key was handled.
 */
function move(key: string, page: HTMLElement, onStep: (by: 1 | -1) => void): boolean {
  if (key === 'ArrowDown' || key === 'ArrowRight') onStep(1);
  else if (key === 'ArrowUp' || key === 'ArrowLeft') onStep(-1);
  else if (key === 'PageDown' || key === 'PageUp') page.scrollBy({ top: (key === 'PageDown' ? 0.9 : -0.9) * page.clientHeight });
  else if (key === 'Home' || key === 'End') page.scrollTo({ top: key === 'Home' ? 0 : page.scrollHeight });
  else return false;
  return true;
}
