/** A box on the screen, in CSS pixels. Boxes that are compared must have the same origin. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The share of the smaller box's height by which two boxes must overlap to be on the same line. It is low enough for a small, raised
 * reference mark to belong to its line.
 */
const SHARED = 0.4;

/** Groups the boxes of words into lines. Boxes and lines are in text order. */
export function groupLines(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    if (box.right <= box.left || box.bottom <= box.top) continue;
    const line = lines.at(-1);
    if (line && isSameLine(line, box)) lines[lines.length - 1] = hullOf([line, box]);
    else lines.push(box);
  }
  return lines;
}

function isSameLine(line: Box, box: Box): boolean {
  const shared = Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top);
  return shared > SHARED * Math.min(line.bottom - line.top, box.bottom - box.top);
}

/** Returns the box moved to the right by `x` and down by `y` CSS pixels. */
export const moveBox = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

/** Returns the smallest box that contains all given boxes. */
export const hullOf = ([first = EMPTY, ...others]: readonly Box[]): Box =>
  others.reduce(
    (hull, { left, top, right, bottom }) => ({
      left: Math.min(hull.left, left),
      top: Math.min(hull.top, top),
      right: Math.max(hull.right, right),
      bottom: Math.max(hull.bottom, bottom),
    }),
    first,
  );
const EMPTY: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** Returns the lines widened to the width of their column. Otherwise, the last line of a paragraph would be narrower than the others. */
export function widenLines(lines: readonly Box[]): Box[] {
  const columns: Box[] = [];
  const columnOf = ({ left, right }: Box): number => columns.findIndex((column) => left < column.right && column.left < right);
  for (const line of lines) {
    const at = columnOf(line);
    const column = columns[at];
    if (column) columns[at] = hullOf([column, line]);
    else columns.push(line);
  }
  return lines.map((line) => {
    const { left, right } = columns[columnOf(line)] ?? line;
    // The properties are copied by name, because a `DOMRect` has no own properties to spread.
    return { left, top: line.top, right, bottom: line.bottom };
  });
}

/** Returns the index of the box nearest to a point, or −1 if there are no boxes. */
export function nearestTo(boxes: readonly Box[], x: number, y: number): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, { left, top, right, bottom }] of boxes.entries()) {
    const distance = Math.max(top - y, y - bottom, 0) + Math.max(left - x, x - right, 0);
    if (distance < least) [nearest, least] = [at, distance];
  }
  return nearest;
}
