import type { BodyElement, BodyNode } from '../../model';

/** A cell, or `null` at a position that another cell covers because it spans several columns or rows. */
export type TableCell = BodyElement | null;
/** The caption and the rows of a table. */
export interface TableRows {
  readonly caption: BodyElement | null;
  readonly rows: readonly (readonly TableCell[])[];
}

/** The maximum number of columns or rows that one cell may span. The limit is needed because a page may claim thousands. */
const MAX_SPAN = 50;

/** Returns the rows of a table, all of the same length, for formats in which a cell cannot span several columns or rows. */
export function tableRows(table: BodyElement): TableRows {
  const rows: TableCell[][] = [];
  const pending = new Map<number, number>();
  for (const row of rowsIn(table.children)) {
    const cells: TableCell[] = [];
    const addPending = () => {
      for (let rest = pending.get(cells.length) ?? 0; rest > 0; rest = pending.get(cells.length) ?? 0) {
        pending.set(cells.length, rest - 1);
        cells.push(null);
      }
    };
    for (const cell of row.children) {
      if (!('tag' in cell)) continue;
      addPending();
      for (let at = 0; at < Math.min(cell.colSpan ?? 1, MAX_SPAN); at++) {
        if ((cell.rowSpan ?? 1) > 1) pending.set(cells.length, Math.min((cell.rowSpan ?? 1) - 1, MAX_SPAN));
        cells.push(at === 0 ? cell : null);
      }
    }
    addPending();
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
