import type { FocusSettings } from '../../utils/model';
import { isTyping } from '../frame/is-typing';
import { type LinePlace, readArticleLines } from './article-lines';
import { type Box, hullOf } from './group-lines';

/** The free space above and below the lines, as a share of the height of a line. */
const FREE_SHARE = 0.22;
/** The free space at both sides of the lines, in CSS pixels. */
const SIDE_GAP = 10;
/** The part of the view, as shares of its height, within which a line that is reached by key stays. */
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

/** Follows the line that the reader points at, or moves to with the arrow keys up and down. */
export function followLines({ page, article, focus, onMove }: FollowOptions): LineFollower {
  const lines = readArticleLines(article);
  const beside = Math.max(0, (focus.lines - 1) / 2);
  let pointer: { x: number; y: number } | null = null;
  let place: LinePlace | null = null;
  let frame = 0;

  const middle = () => {
    const { left, top, width, height } = page.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 3 };
  };
  const show = () => {
    frame = 0;
    if (pointer || !place) {
      const { x, y } = pointer ?? middle();
      place = lines.at(x, y);
    }
    const here = place && lines.boxOf(place);
    if (!place || !here) return;
    const { left, top } = page.getBoundingClientRect();
    const shown = [here];
    for (const by of [-1, 1]) {
      for (let step = 1; step <= beside; step++) {
        const box = lines.boxOf(lines.step(place, by * step));
        // A line in another column or beyond a picture is not a neighbour.
        if (box && isNear(hullOf(shown), box)) shown.push(box);
      }
    }
    const hull = hullOf(shown);
    /** Returns the free space beyond the lines, in CSS pixels: at most half the gap to a neighbour, even if both overlap. */
    const airTo = (neighbour: Box | null, gapTo: (box: Box) => number) => {
      const air = (here.bottom - here.top) * FREE_SHARE;
      // At the beginning and the end of the article, the neighbour is the line itself.
      const isOther = neighbour && (neighbour.top < hull.top || neighbour.bottom > hull.bottom);
      return isOther && isNear(hull, neighbour) ? Math.min(air, gapTo(neighbour) / 2) : air;
    };
    const beyond = (by: 1 | -1) => (place ? lines.boxOf(lines.step(place, by * (beside + 1))) : null);
    const above = airTo(beyond(-1), ({ bottom }) => hull.top - bottom);
    const below = airTo(beyond(1), (box) => box.top - hull.bottom);
    onMove({
      left: hull.left - left - SIDE_GAP,
      top: hull.top - top - above,
      right: hull.right - left + SIDE_GAP,
      bottom: hull.bottom - top + below,
    });
  };
  const showSoon = () => {
    frame ||= requestAnimationFrame(show);
  };
  const onPoint = ({ clientX, clientY }: PointerEvent) => {
    if (pointer === null && last && Math.hypot(clientX - last.x, clientY - last.y) < MIN_MOVE) return;
    pointer = { x: clientX, y: clientY };
    last = pointer;
    showSoon();
  };
  let last: { x: number; y: number } | null = null;
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || isTyping(event)) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const { target } = event;
    // The chip of a quotation that a step led to has the focus while the reader reads on, so it does not count as a control.
    if (by === 0 || !(target instanceof Element) || target.closest('button:not(.chip), a, select, [role="dialog"], .scroll-box')) return;
    event.preventDefault();
    if (!place) show();
    pointer = null;
    if (place) place = lines.step(place, by);
    const box = place && lines.boxOf(place);
    const view = page.getBoundingClientRect();
    if (box && (box.top < view.top + view.height * KEPT_PART.from || box.bottom > view.top + view.height * KEPT_PART.to)) {
      const wanted = by > 0 ? KEPT_PART.from : KEPT_PART.to;
      page.scrollBy({ top: box.top - view.top - view.height * wanted, behavior: 'instant' });
    }
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

/** Returns whether a line is a neighbour of others: in the same column, and with a gap of less than 2.5 line heights. */
function isNear(hull: Box, box: Box): boolean {
  const height = box.bottom - box.top;
  const gap = Math.max(box.top - hull.bottom, hull.top - box.bottom);
  return gap < 2.5 * height && box.left < hull.right && hull.left < box.right;
}
