import type { FocusSettings } from '../../utils/model';
import { isTyping } from '../frame/is-typing';
import { type LinePlace, readArticleLines } from './article-lines';
import { focusBox } from './focus-box';
import { type Box, moveBox } from './group-lines';

/** The part of the view, as shares of its height, in which a line that is reached with the arrow keys is kept. */
const KEPT_PART = { from: 0.2, to: 0.7 };
/** The pointer movement that is ignored, in CSS pixels, because events are also fired when the content below the pointer moves. */
const MIN_MOVE = 3;

export interface FollowOptions {
  /** The element that scrolls. */
  readonly page: HTMLElement;
  readonly article: HTMLElement;
  readonly focus: FocusSettings;
  /** Receives the box of the lines in focus, in CSS pixels from the corner of `page`. */
  readonly onMove: (box: Box) => void;
}

export interface LineFollower {
  /** Moves to the line nearest to a point of the viewport, in CSS pixels, and stays there. */
  goTo(x: number, y: number): void;
  end(): void;
}

/** A point of the viewport, in CSS pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Follows the line that the reader points at, or moves to with the arrow keys up and down. */
export function followLines({ page, article, focus, onMove }: FollowOptions): LineFollower {
  const lines = readArticleLines(article);
  /** The pointer while it decides which line is in focus. */
  let pointer: Point | null = null;
  let lastPointer: Point | null = null;
  let place: LinePlace | null = null;
  let frame = 0;

  const show = () => {
    frame = 0;
    if (pointer || !place) {
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
  page.addEventListener('pointermove', onPoint);
  page.addEventListener('pointerdown', onPoint);
  page.addEventListener('keydown', onKey);
  page.addEventListener('scroll', showSoon, { passive: true });
  showSoon();
  return {
    goTo(x, y) {
      pointer = null;
      place = lines.at(x, y);
      showSoon();
    },
    end() {
      cancelAnimationFrame(frame);
      resized.disconnect();
      page.removeEventListener('pointermove', onPoint);
      page.removeEventListener('pointerdown', onPoint);
      page.removeEventListener('keydown', onKey);
      page.removeEventListener('scroll', showSoon);
    },
  };
}

/**
 * Returns the point whose line is in focus before the reader points at one. It is a third of the way down the view, halfway between the
 * left and right edges.
 */
function startingPoint(page: HTMLElement): Point {
  const { left, top, width, height } = page.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 3 };
}

/** Returns the number of lines that a key moves down, negative for up; 0 if the key means something else. */
function stepOfKey(event: KeyboardEvent): 1 | 0 | -1 {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || isTyping(event)) return 0;
  const { target } = event;
  // The chip of a quotation that a step led to has focus while the reader reads on, so it does not count as a control.
  if (!(target instanceof Element) || target.closest('button:not(.chip), a, select, [role="dialog"], .scroll-box')) return 0;
  return event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
}

/** Scrolls just enough to keep a line that was reached with the arrow keys in the middle part of the view. */
function keepInView(page: HTMLElement, box: Box, by: 1 | -1): void {
  const view = page.getBoundingClientRect();
  if (box.top >= view.top + view.height * KEPT_PART.from && box.bottom <= view.top + view.height * KEPT_PART.to) return;
  const wanted = by > 0 ? KEPT_PART.from : KEPT_PART.to;
  page.scrollBy({ top: box.top - view.top - view.height * wanted, behavior: 'instant' });
}
