import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { isTyping } from '../frame/is-typing';

/** Pixels of a wheel that turn a page, and milliseconds until the next can be turned: one push of a touchpad is many turns of a wheel. */
const PUSH = 30;
const REST = 350;
/** Pixels: where a page begins, as pixels are whole. */
const NEAR = 2;

/**
 * Turns the pages of an article that is set in columns, by wheel and by the keys that scroll; and after any other move, as that to a
 * place that was searched for, lets the page begin where it does. Does nothing while the article scrolls down.
 */
export function useColumns(scroller: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const page = scroller.current;
    if (!page) return;
    let restsUntil = 0;
    /** The page that is shown, from 0. */
    let shown = 0;
    /** Whether a turn to it is under way: the end of the turn before may be told by then. */
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
      if (event.timeStamp < restsUntil || Math.abs(event.deltaY) < PUSH / (event.deltaMode === 0 ? 1 : PUSH)) return;
      restsUntil = event.timeStamp + REST;
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
    // In a window of another size the pages begin elsewhere.
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

/** Whether an article is set in columns, and so scrolls to the side. */
export const isPaged = (page: HTMLElement): boolean => getComputedStyle(page).overflowY === 'hidden';
/** Turns to the page of columns that something begins on, unless it is in view. */
export function turnTo(page: HTMLElement, box: Pick<DOMRect, 'left' | 'right'>): void {
  const view = page.getBoundingClientRect();
  if (box.left >= view.left && box.right <= view.right) return;
  page.scrollTo({ left: pageWith(page, box), behavior: 'instant' });
}

/** Where what scrolls stands when it shows the page of columns that something begins on, in pixels as of `scrollLeft`. */
export function pageWith(page: HTMLElement, { left, right }: Pick<DOMRect, 'left' | 'right'>): number {
  const view = page.getBoundingClientRect();
  const direction = directionOf(page);
  const before = (direction > 0 ? left - view.left : view.right - right) + Math.abs(page.scrollLeft);
  return Math.floor(before / page.clientWidth) * page.clientWidth * direction;
}

const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
/** 1 where pages follow to the right, -1 where they follow to the left. */
const directionOf = (page: HTMLElement): number => (getComputedStyle(page).direction === 'rtl' ? -1 : 1);

/** More pages than any article has. */
const ALL = 10_000;

/** How many pages a key turns; `null` where it does not. */
function pagesOf(event: KeyboardEvent, page: HTMLElement): number | null {
  const [target] = event.composedPath();
  // A button that has the focus is pressed by the space bar.
  if (event.key === ' ') return target instanceof Element && target.closest('button, a, summary') ? null : event.shiftKey ? -1 : 1;
  const sideways = { ArrowRight: directionOf(page), ArrowLeft: -directionOf(page) };
  const turns: Partial<Record<string, number>> = { ...sideways, ArrowDown: 1, ArrowUp: -1, PageDown: 1, PageUp: -1, Home: -ALL, End: ALL };
  return event.shiftKey ? null : (turns[event.key] ?? null);
}
