import type { Signal } from '@preact/signals';
import { isPaged, turnTo } from '../article/use-columns';

/** The free space above and below the spoken words, in CSS pixels. */
const MARGIN = 48;
/** The maximum duration of a smooth scroll, in milliseconds, for browsers without the `scrollend` event. */
const SCROLL_MS = 1_200;

/** A follower of the voice. It keeps the spoken words in view while they advance through an article, until the reader scrolls away. */
export interface Follower {
  /** Sets the words to keep in view. Scrolls to them unless the reader has scrolled away. */
  keep(ranges: () => readonly Range[]): void;
  /** Scrolls back to the words and follows them again. */
  back(): void;
  end(): void;
}

/** Creates a follower for a scroll container and sets `isAway` while the reader has scrolled away from the words. */
export function createFollower(page: HTMLElement, isAway: Signal<boolean>): Follower {
  let kept: () => readonly Range[] = () => [];
  /** The time, as of `performance.now()`, until which scroll events come from this follower and not from the reader. */
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
  const scrollToWords = () => {
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
    // Aligns the beginning of the words, so that words that do not fit are shown from there.
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
