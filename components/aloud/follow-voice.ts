import type { Signal } from '@preact/signals';
import { announceJump, firstBox } from '../article/announce-jump';
import { isPaged, turnTo } from '../article/column-pages';
import { isFolded } from '../article/is-folded';

/** The minimum space to keep above and below the spoken words, in CSS pixels. */
const MARGIN = 48;
/** The maximum duration assumed for a smooth scroll, in milliseconds. It is needed in browsers without the `scrollend` event. */
const SCROLL_MS = 1_200;

/** A controller that keeps the words being spoken in view until the reader scrolls away from them. */
export interface Follower {
  /** Keeps the given words in view from now on, unless the reader has scrolled away. */
  keep(ranges: () => readonly Range[]): void;
  /** Scrolls back to the spoken words and resumes following them. */
  back(): void;
  end(): void;
}

/**
 * Creates a follower, which keeps the spoken words in view in a scroll container. Sets `isAway` to true while the reader has scrolled away
 * from them.
 */
export function createFollower(page: HTMLElement, isAway: Signal<boolean>): Follower {
  let kept: () => readonly Range[] = () => [];
  /** The `performance.now()` time until which scroll events are attributed to this follower rather than to the reader. */
  let ownScrollUntil = 0;

  const boxOf = () => {
    const boxes = kept().flatMap((range) => [...range.getClientRects()]);
    const [first] = boxes;
    if (!first) return null;
    return { first, top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) };
  };
  const isSeen = (): boolean => {
    const box = boxOf();
    const view = page.getBoundingClientRect();
    if (box === null) return true;
    if (isPaged(page)) return box.first.right > view.left && box.first.left < view.right;
    return box.bottom > view.top && box.top < view.bottom;
  };
  const unfold = () => {
    const [first] = kept();
    const element = first?.startContainer.parentElement;
    if (first && element && isFolded(element)) announceJump(element, () => firstBox(first));
  };
  const scrollToWords = () => {
    unfold();
    const box = boxOf();
    const view = page.getBoundingClientRect();
    if (box && isPaged(page)) {
      ownScrollUntil = performance.now() + SCROLL_MS;
      turnTo(page, box.first);
      return;
    }
    if (!box || (box.top >= view.top + MARGIN && box.bottom <= view.bottom - MARGIN)) return;
    ownScrollUntil = performance.now() + SCROLL_MS;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    // Scrolls the beginning of the spoken words to a quarter of the way down the view, because there may be too many words to fit.
    page.scrollTo({ top: page.scrollTop + box.top - view.top - view.height / 4, behavior: isCalm ? 'instant' : 'smooth' });
  };
  const onUserInput = () => {
    ownScrollUntil = 0;
  };
  const onScroll = () => {
    if (performance.now() < ownScrollUntil) return;
    isAway.value = !isSeen();
  };
  const onScrollEnd = () => {
    ownScrollUntil = 0;
  };
  const USER_INPUTS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
  for (const type of USER_INPUTS) page.addEventListener(type, onUserInput, { passive: true });
  page.addEventListener('scroll', onScroll, { passive: true });
  page.addEventListener('scrollend', onScrollEnd);
  return {
    keep(ranges) {
      kept = ranges;
      if (!isAway.peek()) scrollToWords();
      else if (isSeen()) isAway.value = false;
    },
    back() {
      isAway.value = false;
      scrollToWords();
    },
    end() {
      for (const type of USER_INPUTS) page.removeEventListener(type, onUserInput);
      page.removeEventListener('scroll', onScroll);
      page.removeEventListener('scrollend', onScrollEnd);
    },
  };
}
