import type { FocusSettings } from '../../utils/model';
import { isTyping } from '../frame/is-typing';
import { type LinePlace, readArticleLines } from './article-lines';
import { type Box, hullOf } from './group-lines';

/** Part of the height of a line that stays free above and below it. */
const AIR = 0.22;
/** Pixels beside the lines. */
const SIDE = 10;
/** Parts of the window between which a line that is reached by keys is kept. */
const KEPT = { from: 0.2, to: 0.7 };
/** Pixels that a pointer moves of itself when what lies under it does. */
const STILL = 3;

export interface FollowOptions {
  /** The element that scrolls. */
  readonly page: HTMLElement;
  readonly article: HTMLElement;
  readonly focus: FocusSettings;
  /** Where the lines are that stand out, from the corner of `page`. */
  readonly onMove: (box: Box) => void;
}

export interface LineFollower {
  /** Goes to the line nearest to a point of the window, and stays at it. */
  goTo(x: number, y: number): void;
  end(): void;
}

/** Follows the lines that a reader points at, or goes to by the arrow keys up and down. */
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
        // In another column, or beyond a picture, a line is no neighbour.
        if (box && isNear(hullOf(shown), box)) shown.push(box);
      }
    }
    const hull = hullOf(shown);
    /** Pixels that are free beyond the lines; with a neighbour they are shared, also where the two overlap, as in a headline. */
    const airTo = (neighbour: Box | null, gapTo: (box: Box) => number) => {
      const air = (here.bottom - here.top) * AIR;
      // At the head and the end of the article the neighbour is the line itself.
      const isOther = neighbour && (neighbour.top < hull.top || neighbour.bottom > hull.bottom);
      return isOther && isNear(hull, neighbour) ? Math.min(air, gapTo(neighbour) / 2) : air;
    };
    const beyond = (by: 1 | -1) => (place ? lines.boxOf(lines.step(place, by * (beside + 1))) : null);
    const above = airTo(beyond(-1), ({ bottom }) => hull.top - bottom);
    const below = airTo(beyond(1), (box) => box.top - hull.bottom);
    onMove({
      left: hull.left - left - SIDE,
      top: hull.top - top - above,
      right: hull.right - left + SIDE,
      bottom: hull.bottom - top + below,
    });
  };
  const showSoon = () => {
    frame ||= requestAnimationFrame(show);
  };
  const onPoint = ({ clientX, clientY }: PointerEvent) => {
    if (pointer === null && last && Math.hypot(clientX - last.x, clientY - last.y) < STILL) return;
    pointer = { x: clientX, y: clientY };
    last = pointer;
    showSoon();
  };
  let last: { x: number; y: number } | null = null;
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || isTyping(event)) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const { target } = event;
    // At the chip of a quotation that was stepped to the reader reads on.
    if (by === 0 || !(target instanceof Element) || target.closest('button:not(.chip), a, select, [role="dialog"], .scroll-box')) return;
    event.preventDefault();
    if (!place) show();
    pointer = null;
    if (place) place = lines.step(place, by);
    const box = place && lines.boxOf(place);
    const room = page.getBoundingClientRect();
    if (box && (box.top < room.top + room.height * KEPT.from || box.bottom > room.top + room.height * KEPT.to)) {
      const wanted = by > 0 ? KEPT.from : KEPT.to;
      page.scrollBy({ top: box.top - room.top - room.height * wanted, behavior: 'instant' });
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

/** Whether a line is the next above or below some: with no more than two lines of air between, and in the same column. */
function isNear(hull: Box, box: Box): boolean {
  const height = box.bottom - box.top;
  const gap = Math.max(box.top - hull.bottom, hull.top - box.bottom);
  return gap < 2.5 * height && box.left < hull.right && hull.left < box.right;
}
