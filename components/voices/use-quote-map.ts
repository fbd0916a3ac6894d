import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { QuoteTick } from '../../utils/voices/quote-ticks';
import type { ReadingControls } from '../reading/reading-controls';
import { type ArticleScale, articleScale } from './article-scale';

export interface QuoteMapActions {
  readonly controls: ReadingControls;
  readonly ticks: readonly QuoteTick[];
  readonly isShown: boolean;
  readonly onStep: (by: 1 | -1) => void;
}

/** Pixels beside a tick that still hit it. */
const NEAR = 5;
/** Of how many screens an article is long enough for a map. */
const SCREENS = 1.5;

/** Keeps the strip at where the reader is, and takes the reader to where it is pressed, dragged or stepped by key. */
export function useQuoteMap(
  strip: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  { controls, ticks, isShown, onStep }: QuoteMapActions,
) {
  const scale = useRef<ArticleScale | null>(null);
  const reading = controls.reading.value;
  useLayoutEffect(() => {
    const page = scroller.current;
    const element = strip.current;
    const body = page?.querySelector('.body');
    if (!page || !element || !body || !isShown) return;
    const way = articleScale(page, reading);
    scale.current = way;
    let frame = 0;
    const show = () => {
      frame = 0;
      const { top, bottom } = page.getBoundingClientRect();
      const from = page.scrollTop <= 0 ? 0 : way.shareAt(top);
      element.style.setProperty('--begin', from.toFixed(4));
      element.style.setProperty('--end', way.shareAt(bottom).toFixed(4));
      element.ariaValueNow = String(Math.round(100 * from));
      element.ariaValueText = i18n.t('cast.weightOf', [Math.round(100 * from)]);
    };
    const plan = () => {
      if (frame === 0) frame = requestAnimationFrame(show);
    };
    const onResize = () => {
      element.hidden = page.clientHeight > 0 && page.scrollHeight < SCREENS * page.clientHeight;
      plan();
    };
    const observer = new ResizeObserver(onResize);
    observer.observe(page);
    observer.observe(body);
    page.addEventListener('scroll', plan, { passive: true });
    onResize();
    return () => {
      observer.disconnect();
      page.removeEventListener('scroll', plan);
      cancelAnimationFrame(frame);
    };
  }, [strip, scroller, reading, isShown]);

  const shareOf = (y: number): number => {
    const { top, height } = strip.current?.getBoundingClientRect() ?? { top: 0, height: 1 };
    return Math.min(1, Math.max(0, (y - top) / Math.max(1, height)));
  };
  return {
    onPointerDown(event: PointerEvent) {
      const element = strip.current;
      if (event.button !== 0 || !element) return;
      event.preventDefault();
      element.focus({ preventScroll: true });
      element.setPointerCapture(event.pointerId);
      const share = shareOf(event.clientY);
      const near = NEAR / Math.max(1, element.clientHeight);
      const hit = ticks.filter(({ at }) => Math.abs(at - share) <= near).sort((a, b) => Math.abs(a.at - share) - Math.abs(b.at - share));
      if (hit[0]) controls.voices.standAt(hit[0].id);
      else scale.current?.goTo(share);
    },
    onPointerMove(event: PointerEvent) {
      if (strip.current?.hasPointerCapture(event.pointerId) && event.movementY !== 0) scale.current?.goTo(shareOf(event.clientY));
    },
    onKeyDown(event: KeyboardEvent) {
      const page = scroller.current;
      if (!page || event.ctrlKey || event.altKey || event.metaKey || !move(event.key, page, onStep)) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

/** Arrows go from quote to quote, the others through the article. `false`: a key that means nothing here. */
function move(key: string, page: HTMLElement, onStep: (by: 1 | -1) => void): boolean {
  if (key === 'ArrowDown' || key === 'ArrowRight') onStep(1);
  else if (key === 'ArrowUp' || key === 'ArrowLeft') onStep(-1);
  else if (key === 'PageDown' || key === 'PageUp') page.scrollBy({ top: (key === 'PageDown' ? 0.9 : -0.9) * page.clientHeight });
  else if (key === 'Home' || key === 'End') page.scrollTo({ top: key === 'Home' ? 0 : page.scrollHeight });
  else return false;
  return true;
}
