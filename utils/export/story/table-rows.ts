import type { BodyElement, BodyNode } from '../../model';

/** A cell, or the place that the one before it, or above it, spreads over. */
export type TableCell = BodyElement | null;
export interface TableRows {
  readonly caption: BodyElement | null;
  readonly rows: readonly (readonly TableCell[])[];
}

/** Columns that one cell may spread over; a page may claim thousands. */
const MAX_SPAN = 50;

/** A table row by row, every row as wide as the widest, for formats that know no cells over several columns or rows. */
export function tableRows(table: BodyElement): TableRows {
  const rows: TableCell[][] = [];
  const held = new Map<number, number>();
  for (const row of rowsIn(table.children)) {
    const cells: TableCell[] = [];
    const hold = () => {
      for (let rest = held.get(cells.length) ?? 0; rest > 0; rest = held.get(cells.length) ?? 0) {
        held.set(cells.length, rest - 1);
        cells.push(null);
      }
    };
    for (const cell of row.children) {
      if (!('tag' in cell)) continue;
      hold();
      for (let at = 0; at < Math.min(cell.colSpan ?? 1, MAX_SPAN); at++) {
        if ((cell.rowSpan ?? 1) > 1) held.set(cells.length, Math.min((cell.rowSpan ?? 1) - 1, MAX_SPAN));
        cells.push(at === 0 ? cell : null);
      }
    }
    hold();
    rows.push(cells);
  }
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const caption = table.children.find((node): node is BodyElement => 'tag' in node && node.tag === 'caption');
  return { caption: caption ?? null, rows: rows.map((cells) => [...cells, ...Array<null>(width - cells.length).fill(null)]) };
}

const rowsIn = (nodes: readonly BodyNode[]): BodyElement[] =>
  nodes.flatMap((node) => {
    if (!('tag' in node)) return [];
    if (node.tag === 'tr') return [node];
    return ['thead', 'tbody', 'tfoot'].includes(node.tag) ? rowsIn(node.children) : [];
  });
