import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Article, ReadingPlace } from '../../utils/model';
import { BEFORE_DISPLAY } from '../../utils/settings/display-style';
import { findPlace, placeAt } from '../../utils/text/reading-place';
import type { ReadingControls } from '../reading/reading-controls';
import { type Distance, distanceTo, offsetOnScreen } from './place-on-screen';
import { rememberFirst } from './remember-first';

/** Milliseconds without scrolling after which the reader is somewhere. */
const STILL_MS = 250;
/** What a reader does who goes on by themselves. */
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
/** Frames in which blocks that come into view may still find their size. */
const FRAMES = 12;

/** What the view stays at, and whether only until the words are set anew. */
interface Held {
  readonly wayTo: () => Distance | null;
  readonly isBrief: boolean;
}
/** What the view was let go of, and how it stood then. */
interface Left {
  readonly wayTo: () => Distance | null;
  readonly article: Article;
  readonly top: number;
  readonly left: number;
}

/**
 * Begins where the reader stopped, stays there while pictures and blocks above find their size, until the reader moves, and notes where the
 * reader comes to. Where the words are set otherwise, as larger, the line that was the first in view stays the first. Returns the way to a
 * place; `null`: to the head of the article.
 */
export function useReadingPlace(scroller: RefObject<HTMLElement | null>, controls: ReadingControls): (place: ReadingPlace | null) => void {
  const held = useRef<Held | null>(null);
  const last = useRef<Left | null>(null);
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
      // Where the reader is brought to is where the reader was.
      if (held.current) return;
      clearTimeout(timer);
      timer = setTimeout(note, STILL_MS);
    };
    const onResize = () => {
      if (held.current) return settle();
      last.current = null;
      // What finds its size may move the words without anything being scrolled.
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
        // Looked for anew after each of several changes, the line would begin a few words earlier each time.
        const isThere = before?.article === article && before.top === page.scrollTop && before.left === page.scrollLeft;
        held.current = { wayTo: isThere ? before.wayTo : rememberFirst(page, article), isBrief: true };
      }
      // As soon as it looks so: before it is painted.
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
