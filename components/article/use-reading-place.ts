import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadingPlace } from '../../utils/model';
import { findPlace, placeAt } from '../../utils/text/reading-place';
import type { ReadingControls } from '../reading/reading-controls';
import { distanceTo, offsetOnScreen } from './place-on-screen';

/** Milliseconds without scrolling after which the reader is somewhere. */
const STILL_MS = 250;
/** What a reader does who goes on by themselves. */
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
/** Frames in which blocks that come into view may still find their size. */
const FRAMES = 12;

/**
 * Begins where the reader stopped, stays there while pictures and blocks above find their size, until the reader moves, and notes where the
 * reader comes to. Returns the way to a place; `null`: to the head of the article.
 */
export function useReadingPlace(scroller: RefObject<HTMLElement | null>, controls: ReadingControls): (place: ReadingPlace | null) => void {
  const held = useRef<ReadingPlace | null>(null);
  const settle = useCallback(() => {
    const page = scroller.current;
    const { article } = controls.reading.peek();
    const offset = held.current && findPlace(article, held.current);
    const way = page && offset !== null ? distanceTo(page, article, offset) : null;
    if (!page || !way || (Math.abs(way.x) < 1 && Math.abs(way.y) < 1)) return;
    page.scrollTo({ left: page.scrollLeft + way.x, top: page.scrollTop + way.y, behavior: 'instant' });
  }, [scroller, controls]);
  const goTo = useCallback(
    (place: ReadingPlace | null) => {
      held.current = place;
      if (!place) scroller.current?.scrollTo({ left: 0, top: 0, behavior: 'instant' });
      let frames = FRAMES;
      const again = () => {
        settle();
        if (held.current && frames-- > 0) requestAnimationFrame(again);
      };
      again();
    },
    [scroller, settle],
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
      if (held.current) settle();
      // What finds its size may move the words without anything being scrolled.
      else noteSoon();
    };
    const release = () => {
      held.current = null;
    };
    const resized = new ResizeObserver(onResize);
    if (page.firstElementChild) resized.observe(page.firstElementChild);
    page.addEventListener('scroll', noteSoon, { passive: true });
    for (const move of MOVES) root.addEventListener(move, release, { passive: true, capture: true });
    return () => {
      clearTimeout(timer);
      resized.disconnect();
      page.removeEventListener('scroll', noteSoon);
      for (const move of MOVES) root.removeEventListener(move, release, { capture: true });
    };
  }, [scroller, controls, settle]);
  return goTo;
}
