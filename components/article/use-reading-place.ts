import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ReadingControls } from '../../utils/controls/reading';
import type { ReadingPlace } from '../../utils/model';
import { BEFORE_DISPLAY } from '../../utils/settings/display-style';
import { findPlace, placeAt } from '../../utils/text/reading-place';
import { announceJump, firstBox } from './announce-jump';
import { countRead, type ReadCount } from './count-read';
import { createHeldView, type HeldView } from './held-view';
import { boxOfOffset, type Distance, distanceTo, EDGE, offsetOnScreen, renderedBlockAt } from './place-on-screen';

/** The time without scrolling after which the reading place is stored, in milliseconds. */
const IDLE_MS = 250;
/** The height above a passage that the article is opened at, as a share of the view. The reader sees what comes before the passage. */
const CONTEXT = 0.3;
/** The input events that show that the reader is moving on. After the first of them, the article is no longer held in place. */
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Opens the article at the stored reading position, or at a passage, with some of the text before it. Stores each new position. Keeps the
 * position in view until the reader moves on, and keeps the first visible line in place when a setting changes the layout. Returns a
 * function that scrolls to a position, or to the head of the article for `null`.
 */
export function useReadingPlace(scroller: RefObject<HTMLElement | null>, controls: ReadingControls): (place: ReadingPlace | null) => void {
  const view = useMemo(() => createHeldView(scroller, () => controls.reading.peek().article), [scroller, controls]);
  const read = useRef<ReadCount | null>(null);
  const goTo = useCallback(
    (place: ReadingPlace | null) => {
      announcePlace(scroller.current, controls, place);
      read.current?.resume(place?.share ?? null);
      view.goTo(place && (() => distanceToPlace(scroller.current, controls, place, EDGE)));
    },
    [scroller, controls, view],
  );
  useLayoutEffect(() => {
    const place = controls.place.peek();
    if (!place) return;
    announcePlace(scroller.current, controls, place);
    const above = controls.isAtPassage.peek() && scroller.current ? scroller.current.clientHeight * CONTEXT : EDGE;
    view.goTo(() => distanceToPlace(scroller.current, controls, place, above));
  }, [scroller, controls, view]);
  // These listeners must be called before those of the shortcuts, because a shortcut may hold the view at another place.
  useLayoutEffect(() => {
    const root = scroller.current?.getRootNode();
    for (const move of MOVES) root?.addEventListener(move, view.release, { passive: true, capture: true });
    return () => {
      for (const move of MOVES) root?.removeEventListener(move, view.release, { capture: true });
    };
  }, [scroller, view]);
  useEffect(() => {
    const page = scroller.current;
    return page ? followReader(page, view, controls, read) : undefined;
  }, [scroller, controls, view]);
  return goTo;
}

function announcePlace(page: HTMLElement | null, controls: ReadingControls, place: ReadingPlace | null): void {
  const { article } = controls.reading.peek();
  const offset = place && findPlace(article, place);
  const target = page && (offset === null ? page.querySelector('.article-header h1') : renderedBlockAt(page, article, offset));
  if (target) announceJump(target, () => (offset === null ? firstBox(target) : boxOfOffset(page, article, offset)));
}

/** Returns the distance to a place that shall stand `above` CSS pixels below the upper edge of the view. */
function distanceToPlace(page: HTMLElement | null, controls: ReadingControls, place: ReadingPlace, above: number): Distance | null {
  const { article } = controls.reading.peek();
  const offset = findPlace(article, place);
  return page && offset !== null ? distanceTo(page, article, offset, above) : null;
}

/**
 * Stores the reading position whenever the reader scrolls, and keeps the first visible line in its place while the layout changes. Returns a
 * function that stops this.
 */
function followReader(page: HTMLElement, view: HeldView, controls: ReadingControls, counted: RefObject<ReadCount | null>): () => void {
  const root = page.getRootNode();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    timer = undefined;
    const { article } = controls.reading.peek();
    const offset = offsetOnScreen(page, article);
    const share = read.share();
    controls.standAt(offset === null ? null : placeAt(article, offset), share, read.isAtPassage());
  };
  const noteSoon = () => {
    // While the view is held at a place, it scrolls only to keep that place in view. Such a scroll is ignored, because the reader has not
    // moved on.
    if (view.isHeld()) return read.stay();
    clearTimeout(timer);
    timer = setTimeout(note, IDLE_MS);
  };
  const onResize = () => {
    if (view.isHeld()) {
      view.settle();
      return read.stay();
    }
    view.forgetReleased();
    // A change in size can move the words without a scroll event, so the reading position is noted here too.
    noteSoon();
  };
  const beforeDisplay = () => {
    if (timer !== undefined) {
      clearTimeout(timer);
      note();
    }
    view.holdFirstInView();
  };
  const read = countRead(page, controls.place.peek()?.share ?? null, controls.isAtPassage.peek(), noteSoon);
  counted.current = read;
  const resized = new ResizeObserver(onResize);
  if (page.firstElementChild) resized.observe(page.firstElementChild);
  page.addEventListener('scroll', noteSoon, { passive: true });
  root.addEventListener(BEFORE_DISPLAY, beforeDisplay, { capture: true });
  return () => {
    clearTimeout(timer);
    read.end();
    view.end();
    resized.disconnect();
    page.removeEventListener('scroll', noteSoon);
    root.removeEventListener(BEFORE_DISPLAY, beforeDisplay, { capture: true });
  };
}
