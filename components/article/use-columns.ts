import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { isTyping } from '../frame/is-typing';
import { directionOf, isPaged } from './column-pages';

/** The minimum wheel movement that turns a page, in CSS pixels. */
const WHEEL_STEP = 30;
/**
 * The time before the wheel can turn another page, in milliseconds. It is needed because one swipe on a touchpad fires many wheel events.
 */
const WHEEL_PAUSE = 350;
/** The tolerance for the start of a page, in CSS pixels. It is needed because scroll positions are rounded. */
const NEAR = 2;

/**
 * Lets the reader turn the pages of a column layout with the wheel and the scroll keys. After any other scroll, for example to a search
 * result, aligns the view with the start of a page. Does nothing while the article scrolls vertically.
 */
export function useColumns(scroller: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const page = scroller.current;
    if (!page) return;
    let restsUntil = 0;
    /** The index of the current page, from 0. */
    let shown = 0;
    /** Whether the turn to page `shown` is being animated. Meanwhile, the `scrollend` event of an earlier page turn may still arrive. */
    let isTurning = false;
    const lastOf = () => Math.ceil((page.scrollWidth - page.clientWidth - NEAR) / page.clientWidth);
    const show = (at: number, behavior: ScrollBehavior) => {
      shown = Math.max(0, Math.min(at, lastOf()));
      isTurning = behavior === 'smooth';
      page.scrollTo({ left: shown * page.clientWidth * directionOf(page), behavior });
    };
    const turn = (pages: number) => show(shown + pages, isCalm() ? 'instant' : 'smooth');
    const onWheel = (event: WheelEvent) => {
      const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!isPaged(page) || isSideways || event.ctrlKey || event.defaultPrevented) return;
      event.preventDefault();
      if (event.timeStamp < restsUntil || Math.abs(event.deltaY) < WHEEL_STEP / (event.deltaMode === 0 ? 1 : WHEEL_STEP)) return;
      restsUntil = event.timeStamp + WHEEL_PAUSE;
      turn(Math.sign(event.deltaY));
    };
    const onKey = (event: KeyboardEvent) => {
      if (!isPaged(page) || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) return;
      const pages = pagesOf(event, page);
      if (pages === null) return;
      event.preventDefault();
      turn(pages);
    };
    const onScrollEnd = () => {
      if (!isPaged(page)) return;
      const at = Math.abs(page.scrollLeft) / page.clientWidth;
      const isWhole = Math.abs(at - Math.round(at)) * page.clientWidth < NEAR;
      if (Math.abs(page.scrollLeft) + page.clientWidth >= page.scrollWidth - NEAR) shown = lastOf();
      else if (isWhole) shown = Math.round(at);
      else show(isTurning ? shown : (at > shown ? Math.ceil : Math.floor)(at), 'instant');
      isTurning = false;
    };
    page.addEventListener('wheel', onWheel, { passive: false });
    page.addEventListener('keydown', onKey);
    page.addEventListener('scrollend', onScrollEnd);
    // Resizing the window changes where the pages of the column layout start.
    const resized = new ResizeObserver(onScrollEnd);
    resized.observe(page);
    return () => {
      resized.disconnect();
      page.removeEventListener('wheel', onWheel);
      page.removeEventListener('keydown', onKey);
      page.removeEventListener('scrollend', onScrollEnd);
    };
  }, [scroller]);
}

const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
/** A number of pages that no article can have. */
const ALL_PAGES = 10_000;

/** Returns the number of pages that a key turns, negative for backwards, or `null` if the key turns no page. */
function pagesOf(event: KeyboardEvent, page: HTMLElement): number | null {
  const [target] = event.composedPath();
  // On a focused button, the space bar activates the button.
  if (event.key === ' ') return target instanceof Element && target.closest('button, a, summary') ? null : event.shiftKey ? -1 : 1;
  const sideways = { ArrowRight: directionOf(page), ArrowLeft: -directionOf(page) };
  const turns: Partial<Record<string, number>> = {
    ...sideways,
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: 1,
    PageUp: -1,
    Home: -ALL_PAGES,
    End: ALL_PAGES,
  };
  return event.shiftKey ? null : (turns[event.key] ?? null);
}
