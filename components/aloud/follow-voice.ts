import type { Signal } from '@preact/signals';
import { isPaged, turnTo } from '../article/use-columns';

/** Pixels that stay free above and below what is being said. */
const MARGIN = 48;
/** Milliseconds that a smooth scroll may take where no browser tells its end. */
const SCROLL_MS = 1_200;

/** Keeps something in view that moves on through an article, until the reader scrolls away from it themselves. */
export interface Follower {
  /** What is to be in view from now on. Scrolls there unless the reader is away. */
  keep(ranges: () => readonly Range[]): void;
  /** Goes back to it and follows again. */
  back(): void;
  end(): void;
}

export function createFollower(page: HTMLElement, isAway: Signal<boolean>): Follower {
  let kept: () => readonly Range[] = () => [];
  /** Until when a scroll is our own. */
  let ours = 0;

  const boxOf = () => {
    const boxes = kept().flatMap((range) => [...range.getClientRects()]);
    const [first] = boxes;
    if (!first) return null;
    return { first, top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) };
  };
  const isSeen = (): boolean => {
    const box = boxOf();
    const room = page.getBoundingClientRect();
    if (box === null) return true;
    if (isPaged(page)) return box.first.right > room.left && box.first.left < room.right;
    return box.bottom > room.top && box.top < room.bottom;
  };
  const bring = () => {
    const box = boxOf();
    const room = page.getBoundingClientRect();
    if (box && isPaged(page)) {
      ours = performance.now() + SCROLL_MS;
      turnTo(page, box.first);
      return;
    }
    if (!box || (box.top >= room.top + MARGIN && box.bottom <= room.bottom - MARGIN)) return;
    // What does not fit is shown from its beginning.
    ours = performance.now() + SCROLL_MS;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    page.scrollTo({ top: page.scrollTop + box.top - room.top - room.height / 4, behavior: calm ? 'instant' : 'smooth' });
  };
  const onHand = () => {
    ours = 0;
  };
  const onScroll = () => {
    if (performance.now() < ours) return;
    isAway.value = !isSeen();
  };
  const onEnd = () => {
    ours = 0;
  };
  const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
  for (const type of HANDS) page.addEventListener(type, onHand, { passive: true });
  page.addEventListener('scroll', onScroll, { passive: true });
  page.addEventListener('scrollend', onEnd);
  return {
    keep(ranges) {
      kept = ranges;
      if (!isAway.peek()) bring();
      else if (isSeen()) isAway.value = false;
    },
    back() {
      isAway.value = false;
      bring();
    },
    end() {
      for (const type of HANDS) page.removeEventListener(type, onHand);
      page.removeEventListener('scroll', onScroll);
      page.removeEventListener('scrollend', onEnd);
    },
  };
}
