/** A box on the screen, in pixels from any common corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Boxes of one line share more of the lower one's height than this: a note's sign is high and small, and still of its line. */
const SHARED = 0.4;

/** The lines that boxes of words stand in, in the order of the text. The boxes come in that order, too. */
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

/** The smallest box around some. */
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

/** Lines as wide as the column that they stand in: the last of a paragraph as the others. */
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
    // By name: what a browser hands out as a box has nothing of its own to be spread.
    return { left, top: line.top, right, bottom: line.bottom };
  });
}

/** The index of the box that is nearest to a point; −1 of none. */
export function nearestTo(boxes: readonly Box[], x: number, y: number): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, { left, top, right, bottom }] of boxes.entries()) {
    const distance = Math.max(top - y, y - bottom, 0) + Math.max(left - x, x - right, 0);
    if (distance < least) [nearest, least] = [at, distance];
  }
  return nearest;
}
