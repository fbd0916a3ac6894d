import type { ArticleLines, LinePlace } from './article-lines';
import { type Box, hullOf } from './group-lines';

/** The free space above and below the lines in focus, as a share of the height of the middle line. */
const FREE_SHARE = 0.22;
/** The space on either side of the lines, in CSS pixels. */
const SIDE_GAP = 10;

/**
 * Returns the box of the lines in focus, including the space around them, in CSS pixels relative to the viewport, or `null` if the line no
 * longer exists.
 * @param place The line in the middle.
 * @param count The number of lines in focus.
 */
export function focusBox(lines: ArticleLines, place: LinePlace, count: number): Box | null {
  const line = lines.boxOf(place);
  if (!line) return null;
  const beside = Math.max(0, (count - 1) / 2);
  const hull = hullWithNeighbours(lines, place, line, beside);
  const free = (line.bottom - line.top) * FREE_SHARE;
  const freeBeyond = (by: 1 | -1): number => freeSpaceTo(lines.boxOf(lines.step(place, by * (beside + 1))), by, hull, free);
  return {
    left: hull.left - SIDE_GAP,
    top: hull.top - freeBeyond(-1),
    right: hull.right + SIDE_GAP,
    bottom: hull.bottom + freeBeyond(1),
  };
}

/** Returns the box around a line and its neighbours, with a maximum of `beside` lines on either side. */
function hullWithNeighbours(lines: ArticleLines, place: LinePlace, line: Box, beside: number): Box {
  const shown = [line];
  for (const by of [-1, 1]) {
    for (let step = 1; step <= beside; step++) {
      const box = lines.boxOf(lines.step(place, by * step));
      // A line in another column or beyond a picture is not a neighbour.
      if (box && isNear(hullOf(shown), box)) shown.push(box);
    }
  }
  return hullOf(shown);
}

/**
 * Returns the space to leave between the lines in focus and the line before (`by` −1) or after (`by` 1) them, in CSS pixels. It is at most
 * half the gap, and negative if the lines overlap.
 */
function freeSpaceTo(neighbour: Box | null, by: 1 | -1, hull: Box, free: number): number {
  // If there is no further line in this direction, `ArticleLines.step` returns the first or last line of the article. The neighbour is then
  // itself one of the lines in focus.
  const isOther = neighbour && (neighbour.top < hull.top || neighbour.bottom > hull.bottom);
  if (!isOther || !isNear(hull, neighbour)) return free;
  const gap = by === -1 ? hull.top - neighbour.bottom : neighbour.top - hull.bottom;
  return Math.min(free, gap / 2);
}

/** Returns whether a line is near the given lines: in the same column, and with a gap of less than 2.5 line heights. */
function isNear(hull: Box, box: Box): boolean {
  const height = box.bottom - box.top;
  const gap = Math.max(box.top - hull.bottom, hull.top - box.bottom);
  return gap < 2.5 * height && box.left < hull.right && hull.left < box.right;
}
