import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadingControls } from '../../utils/controls/reading';
import type { Article, ReadingPlace } from '../../utils/model';
import { BEFORE_DISPLAY } from '../../utils/settings/display-style';
import { findPlace, placeAt } from '../../utils/text/reading-place';
import { type Distance, distanceTo, offsetOnScreen } from './place-on-screen';
import { rememberFirstInView } from './remember-first-in-view';

/** The time without scrolling after which the reading place is noted, in milliseconds. */
const IDLE_MS = 250;
/** The input events with which a reader moves on, so that the view no longer holds a place. */
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
/** The number of frames in which blocks that come into view may still get their size. */
const FRAMES = 12;

/** The place that the view stays at, and whether it stays only until the text is laid out again. */
interface HeldPlace {
  readonly wayTo: () => Distance | null;
  readonly isBrief: boolean;
}
/** The place that the view last stayed at, with the article and the scroll position at its release. */
interface ReleasedPlace {
  readonly wayTo: () => Distance | null;
  readonly article: Article;
  readonly top: number;
  readonly left: number;
}

/**
 * Starts the view at the place where the reader stopped, and keeps it there while pictures and blocks above get their size, until the
 * reader moves on. Notes each place that the reader scrolls to. When the text is laid out differently, such as in a larger size, the first
 * line in view stays the first. Returns a function that scrolls to a place, or to the head of the article for `null`.
 */
export function useReadingPlace(scroller: RefObject<HTMLElement | null>, controls: ReadingControls): (place: ReadingPlace | null) => void {
  const held = useRef<HeldPlace | null>(null);
  const last = useRef<ReleasedPlace | null>(null);
  const frame = useRef(0);
  const settle = useCallback(() => {
    const page = scroller.current;
    const way = held.current?.wayTo();
    if (!page || !way || (Math.abs(way.x) < 1 && Math.abs(way.y) < 1)) return;
    page.scrollTo({ left: page.scrollLeft + way.x, top: page.scrollTop + way.y, behavior: 'instant' });
  }, [scroller]);
  const release = useCallback(() => {
    const page = scroller.current;
    const { article } = controls.reading.peek();
    if (held.current && page) last.current = { wayTo: held.current.wayTo, article, top: page.scrollTop, left: page.scrollLeft };
    held.current = null;
  }, [scroller, controls]);
  const stay = useCallback(() => {
    cancelAnimationFrame(frame.current);
    let frames = FRAMES;
    const again = () => {
      settle();
      if (held.current && frames-- > 0) frame.current = requestAnimationFrame(again);
      else if (held.current?.isBrief) release();
    };
    again();
  }, [settle, release]);
  const goTo = useCallback(
    (place: ReadingPlace | null) => {
      held.current = place && { wayTo: () => wayToPlace(scroller.current, controls, place), isBrief: false };
      if (!place) scroller.current?.scrollTo({ left: 0, top: 0, behavior: 'instant' });
      stay();
    },
    [scroller, controls, stay],
  );
  useLayoutEffect(() => {
    const place = controls.place.peek();
    if (place) goTo(place);
  }, [controls, goTo]);
  useEffect(() => {
    const page = scroller.current;
    const root = page?.getRootNode();
    if (!page || !root) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = () => {
      timer = undefined;
      const { article } = controls.reading.peek();
      const offset = offsetOnScreen(page, article);
      controls.standAt(offset === null ? null : placeAt(article, offset));
    };
    const noteSoon = () => {
      // A scroll to a held place does not change the reading place.
      if (held.current) return;
      clearTimeout(timer);
      timer = setTimeout(note, IDLE_MS);
    };
    const onResize = () => {
      if (held.current) return settle();
      last.current = null;
      // Elements that get their size may move the words without a scroll event.
      noteSoon();
    };
    const beforeDisplay = () => {
      if (timer !== undefined) {
        clearTimeout(timer);
        note();
      }
      if (!held.current) {
        const { article } = controls.reading.peek();
        const { current: before } = last;
        // If the line were determined again after each of several changes, it would begin a few words earlier each time.
        const isThere = before?.article === article && before.top === page.scrollTop && before.left === page.scrollLeft;
        held.current = { wayTo: isThere ? before.wayTo : rememberFirstInView(page, article), isBrief: true };
      }
      // Scrolls as soon as the new style applies, before it is painted.
      queueMicrotask(stay);
    };
    const resized = new ResizeObserver(onResize);
    if (page.firstElementChild) resized.observe(page.firstElementChild);
    page.addEventListener('scroll', noteSoon, { passive: true });
    root.addEventListener(BEFORE_DISPLAY, beforeDisplay, { capture: true });
    for (const move of MOVES) root.addEventListener(move, release, { passive: true, capture: true });
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame.current);
      resized.disconnect();
      page.removeEventListener('scroll', noteSoon);
      root.removeEventListener(BEFORE_DISPLAY, beforeDisplay, { capture: true });
      for (const move of MOVES) root.removeEventListener(move, release, { capture: true });
    };
  }, [scroller, controls, settle, stay, release]);
  return goTo;
}

function wayToPlace(page: HTMLElement | null, controls: ReadingControls, place: ReadingPlace): Distance | null {
  const { article } = controls.reading.peek();
  const offset = findPlace(article, place);
  return page && offset !== null ? distanceTo(page, article, offset) : null;
}
