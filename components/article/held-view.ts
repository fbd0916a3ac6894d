import type { RefObject } from 'preact';
import type { Article } from '../../utils/model';
import type { Distance } from './place-on-screen';
import { rememberFirstInView } from './remember-first-in-view';

/** The number of frames in which blocks that come into view may still get their size. */
const FRAMES = 12;

/** A function that returns the distance to scroll to a place; `null` if the place is not rendered. */
type WayTo = () => Distance | null;
/** The place that the view stays at, and whether it stays there only until the text has been laid out again. */
interface HeldPlace {
  readonly wayTo: WayTo;
  readonly isBrief: boolean;
}
/** The place that the view last stayed at, with the article and the scroll position at its release. */
interface ReleasedPlace {
  readonly wayTo: WayTo;
  readonly article: Article;
  readonly top: number;
  readonly left: number;
}

/** The view of an article. It can be held at a place, which then stays in view while pictures and blocks above it get their size. */
export interface HeldView {
  /** Returns whether the view is held at a place. */
  isHeld(): boolean;
  /** Scrolls to a place and stays there until `release`. Without a place, scrolls to the head of the article. */
  goTo(wayTo: WayTo | null): void;
  /** Stays at the first line in view until the text has been laid out again. Does nothing if the view is already held at a place. */
  holdFirstInView(): void;
  /** Scrolls to the place that the view stays at, if the content has moved. */
  settle(): void;
  /** Stops holding the place, because the reader moves on. */
  release(): void;
  /** Forgets the place that was released, because the content has moved since. */
  forgetReleased(): void;
  end(): void;
}

/** Creates the held view of an element that scrolls. `articleOf` returns the article that it shows. */
export function createHeldView(scroller: RefObject<HTMLElement | null>, articleOf: () => Article): HeldView {
  let held: HeldPlace | null = null;
  let released: ReleasedPlace | null = null;
  let frame = 0;

  function settle(): void {
    const page = scroller.current;
    const way = held?.wayTo();
    if (!page || !way || (Math.abs(way.x) < 1 && Math.abs(way.y) < 1)) return;
    page.scrollTo({ left: page.scrollLeft + way.x, top: page.scrollTop + way.y, behavior: 'instant' });
  }

  function release(): void {
    const page = scroller.current;
    if (held && page) released = { wayTo: held.wayTo, article: articleOf(), top: page.scrollTop, left: page.scrollLeft };
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

  /** Returns the way to the first line in view, or to the place that was released if the view has not moved since. */
  function wayToFirstInView(page: HTMLElement): WayTo {
    const article = articleOf();
    const last = released;
    // If the line were determined again after each of several changes, it would begin a few words earlier each time.
    const isThere = last?.article === article && last.top === page.scrollTop && last.left === page.scrollLeft;
    return isThere ? last.wayTo : rememberFirstInView(page, article);
  }

  return {
    isHeld: () => held !== null,
    goTo(wayTo) {
      held = wayTo && { wayTo, isBrief: false };
      if (!wayTo) scroller.current?.scrollTo({ left: 0, top: 0, behavior: 'instant' });
      settleInFrames();
    },
    holdFirstInView() {
      const page = scroller.current;
      if (!held && page) held = { wayTo: wayToFirstInView(page), isBrief: true };
      // Scrolls as soon as the new style applies, before it is painted.
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
