import type { RefObject } from 'preact';
import type { Article } from '../../utils/model';
import type { Distance } from './place-on-screen';
import { rememberFirstInView } from './remember-first-in-view';

/** The number of frames during which blocks that have come into view may still change size. */
const FRAMES = 12;

/** A function that returns how far to scroll to reach a place in the article, or `null` if the place is not rendered. */
type DistanceTo = () => Distance | null;
/** A place to keep in view. If `isBrief` is true, it is kept only until the text has been laid out again. */
interface HeldPlace {
  readonly distanceTo: DistanceTo;
  readonly isBrief: boolean;
}
/** The place that was last kept in view, with the article and the scroll position at the time when the view stopped being held there. */
interface ReleasedPlace {
  readonly distanceTo: DistanceTo;
  readonly article: Article;
  readonly top: number;
  readonly left: number;
}

/** A view of an article that can be held at a place. The place then stays in view while the pictures and blocks above it change size. */
export interface HeldView {
  /** Returns whether the view is currently held at a place, so that changes above this place do not move it. */
  isHeld(): boolean;
  /** Scrolls to a place and holds the view there until `release`. If `distanceTo` is `null`, scrolls to the head of the article. */
  goTo(distanceTo: DistanceTo | null): void;
  /**
   * Keeps the first visible line where it is on the screen until the text has been laid out again. If the view is already held at a place,
   * keeps that place in view instead.
   */
  holdFirstInView(): void;
  /** Scrolls back to the place that is being held in view, if the content has moved. */
  settle(): void;
  /** Stops keeping the place in view. Called when the reader scrolls, points at something or presses a key. */
  release(): void;
  /**
   * Forgets the place that was last kept in view, so that `holdFirstInView` does not use it again. Called when the content has moved since
   * the view stopped being held there.
   */
  forgetReleased(): void;
  end(): void;
}

/**
 * Creates a held view, which can keep a place in the article visible while the content of the scroll container changes. `articleOf` returns
 * the article that is currently shown.
 */
export function createHeldView(scroller: RefObject<HTMLElement | null>, articleOf: () => Article): HeldView {
  let held: HeldPlace | null = null;
  let released: ReleasedPlace | null = null;
  let frame = 0;

  function settle(): void {
    const page = scroller.current;
    const way = held?.distanceTo();
    if (!page || !way || (Math.abs(way.x) < 1 && Math.abs(way.y) < 1)) return;
    page.scrollTo({ left: page.scrollLeft + way.x, top: page.scrollTop + way.y, behavior: 'instant' });
  }

  function release(): void {
    const page = scroller.current;
    if (held && page) released = { distanceTo: held.distanceTo, article: articleOf(), top: page.scrollTop, left: page.scrollLeft };
    held = null;
  }

  function settleInFrames(): void {
    cancelAnimationFrame(frame);
    let frames = FRAMES;
    const again = () => {
      settle();
      if (held && frames-- > 0) frame = requestAnimationFrame(again);
      else if (held?.isBrief) release();
    };
    again();
  }

  /**
   * Returns a function that measures the distance to a place in the article: the place that was last kept in view, if the view has not
   * scrolled since, or otherwise the first line in view.
   */
  function distanceToFirstInView(page: HTMLElement): DistanceTo {
    const article = articleOf();
    const last = released;
    // If the view has not scrolled since the previous place was recorded, that place is used again. Determining the first visible line anew
    // at every change of the layout would move the view back by a few words each time.
    const isThere = last?.article === article && last.top === page.scrollTop && last.left === page.scrollLeft;
    return isThere ? last.distanceTo : rememberFirstInView(page, article);
  }

  return {
    isHeld: () => held !== null,
    goTo(distanceTo) {
      held = distanceTo && { distanceTo, isBrief: false };
      if (!distanceTo) scroller.current?.scrollTo({ left: 0, top: 0, behavior: 'instant' });
      settleInFrames();
    },
    holdFirstInView() {
      const page = scroller.current;
      if (!held && page) held = { distanceTo: distanceToFirstInView(page), isBrief: true };
      // Scrolls after the new styles have been applied but before the browser paints.
      queueMicrotask(settleInFrames);
    },
    settle,
    release,
    forgetReleased() {
      released = null;
    },
    end: () => cancelAnimationFrame(frame),
  };
}
