import type { FocusSettings } from '../../utils/model';
import { isTyping } from '../frame/is-typing';
import { type LinePlace, readArticleLines } from './article-lines';
import { focusBox } from './focus-box';
import { type Box, moveBox } from './group-lines';

/** The part of the view in which the arrow keys keep the focused line by scrolling. The limits are fractions of the view's height. */
const KEPT_PART = { from: 0.2, to: 0.7 };
/**
 * The minimum pointer movement that is taken into account, in CSS pixels. Pointer events also fire when content moves under a resting
 * pointer.
 */
const MIN_MOVE = 3;
/** A distance from the top of any words that is still within their first line, in CSS pixels. */
const WITHIN_FIRST_LINE = 10;

export interface FollowOptions {
  /** The scroll container of the article. */
  readonly page: HTMLElement;
  readonly article: HTMLElement;
  readonly focus: FocusSettings;
  /** The line where the focus begins; `null` for the one a third of the way down the view. */
  readonly from: LinePlace | null;
  /** Receives the box of the lines in focus, in CSS pixels from the top left corner of `page`. */
  readonly onMove: (box: Box) => void;
}

export interface LineFollower {
  /**
   * Moves to the line in which words begin, given their box in the viewport in CSS pixels, and stays there until the reader points at
   * another line or scrolls.
   */
  goTo(words: DOMRect): void;
  /** Stops following, and returns the line in focus. */
  end(): LinePlace | null;
}

/** A point in the viewport, in CSS pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Follows the line that the reader points at, jumps to, or reaches with the up and down arrow keys. */
export function followLines({ page, article, focus, from, onMove }: FollowOptions): LineFollower {
  const lines = readArticleLines(article);
  /** The pointer position, or `null` while the pointer does not determine the line in focus. */
  let pointer: Point | null = null;
  let lastPointer: Point | null = null;
  let place = from;
  let frame = 0;

  const show = () => {
    frame = 0;
    // The line may have been folded.
    if (pointer || !place || !lines.boxOf(place)) {
      const { x, y } = pointer ?? startingPoint(page);
      place = lines.at(x, y);
    }
    const box = place && focusBox(lines, place, focus.lines);
    if (!box) return;
    const { left, top } = page.getBoundingClientRect();
    onMove(moveBox(box, -left, -top));
  };
  const showSoon = () => {
    frame ||= requestAnimationFrame(show);
  };
  const onPoint = ({ clientX, clientY }: PointerEvent) => {
    if (pointer === null && lastPointer && Math.hypot(clientX - lastPointer.x, clientY - lastPointer.y) < MIN_MOVE) return;
    pointer = { x: clientX, y: clientY };
    lastPointer = pointer;
    showSoon();
  };
  /** Follows the pointer again when the reader scrolls. Without this, the focus would stay behind at the words of the last jump. */
  const onTravel = () => {
    if (pointer) return;
    pointer = lastPointer;
    if (!pointer) place = null;
    showSoon();
  };
  // The reader may also scroll with a key or the scroll bar. The scroll to the words of a jump ends with these words in view.
  const onScrollEnd = () => {
    const box = place && lines.boxOf(place);
    if (pointer || !box || isInView(page, box)) return;
    place = null;
    showSoon();
  };
  const onKey = (event: KeyboardEvent) => {
    const by = stepOfKey(event);
    if (by === 0) return;
    event.preventDefault();
    if (!place) show();
    pointer = null;
    if (place) place = lines.step(place, by);
    const box = place && lines.boxOf(place);
    if (box) keepInView(page, box, by);
    showSoon();
  };
  const resized = new ResizeObserver(() => {
    lines.forget();
    showSoon();
  });
  resized.observe(article);
  const stopListening = listen(page, { onPoint, onTravel, onKey, onScroll: showSoon, onScrollEnd });
  showSoon();
  return {
    goTo({ left, top, width, height }) {
      pointer = null;
      place = lines.at(left + width / 2, top + Math.min(height / 2, WITHIN_FIRST_LINE));
      showSoon();
    },
    end() {
      cancelAnimationFrame(frame);
      resized.disconnect();
      stopListening();
      return place;
    },
  };
}

interface Listeners {
  readonly onPoint: (event: PointerEvent) => void;
  readonly onTravel: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onScroll: () => void;
  readonly onScrollEnd: () => void;
}

/** Listens to everything that moves the focus, and returns a function that ends this. */
function listen(page: HTMLElement, { onPoint, onTravel, onKey, onScroll, onScrollEnd }: Listeners): () => void {
  const over = new AbortController();
  const { signal } = over;
  for (const type of ['pointermove', 'pointerdown'] as const) page.addEventListener(type, onPoint, { signal });
  for (const type of ['wheel', 'touchmove'] as const) page.addEventListener(type, onTravel, { passive: true, signal });
  page.addEventListener('keydown', onKey, { signal });
  page.addEventListener('scroll', onScroll, { passive: true, signal });
  page.addEventListener('scrollend', onScrollEnd, { signal });
  return () => over.abort();
}

/**
 * Returns the point that determines the line in focus before the reader points at one. It is horizontally centred, a third of the way down
 * the view.
 */
function startingPoint(page: HTMLElement): Point {
  const { left, top, width, height } = page.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 3 };
}

function isInView(page: HTMLElement, { left, top, right, bottom }: Box): boolean {
  const view = page.getBoundingClientRect();
  return bottom > view.top && top < view.bottom && right > view.left && left < view.right;
}

/** Returns the direction in which a key press moves by one line: 1 for down, −1 for up, or 0 if it does neither. */
function stepOfKey(event: KeyboardEvent): 1 | 0 | -1 {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || isTyping(event)) return 0;
  const { target } = event;
  // When the reader steps to a quotation, its speaker's chip receives focus and keeps it. The arrow keys must still work then, so chips are
  // not treated as controls.
  if (!(target instanceof Element) || target.closest('button:not(.chip), a, select, [role="dialog"], .scroll-box')) return 0;
  return event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
}

/** Scrolls, if necessary, so that the line reached with an arrow key stays in the middle part of the view. */
function keepInView(page: HTMLElement, box: Box, by: 1 | -1): void {
  const view = page.getBoundingClientRect();
  if (box.top >= view.top + view.height * KEPT_PART.from && box.bottom <= view.top + view.height * KEPT_PART.to) return;
  const wanted = by > 0 ? KEPT_PART.from : KEPT_PART.to;
  page.scrollBy({ top: box.top - view.top - view.height * wanted, behavior: 'instant' });
}
