import { createIn, removeElement, renameElement, replaceNode, selectAll, selectOne, unwrapElement } from '../page/node-access';
import { LINE_NUMBERS } from './tidy-code';

/**
 * Unwraps a table that is used only for layout, and turns a table of numbered lines into a code listing. Data tables stay. Call it on outer
 * tables before inner ones.
 */
export function normaliseTable(table: Element): void {
  if (!(table instanceof HTMLTableElement)) return;
  const numbers = cellsOf(table).filter((cell) => LINE_NUMBERS.test(cell.className));
  for (const number of numbers) removeElement(number);
  if (numbers.length > 0 && !selectOne(table, 'pre')) {
    const listing = createIn(table, 'pre');
    listing.textContent = [...table.rows].map(({ textContent }) => textContent.replace(/^\n+/, '').trimEnd()).join('\n');
    replaceNode(table, listing);
  } else if (isLayout(table)) unwrapTable(table);
}

const cellsOf = (table: HTMLTableElement): HTMLTableCellElement[] => [...table.rows].flatMap((row) => [...row.cells]);

function unwrapTable(table: HTMLTableElement): void {
  for (const cell of cellsOf(table)) renameElement(cell, 'div', ['class', 'id']);
  for (const part of [...table.querySelectorAll('tr,thead,tbody,tfoot')]) if (part.closest('table') === table) unwrapElement(part);
  for (const column of [...table.children]) if (/^col/.test(column.localName)) removeElement(column);
  renameElement(table, 'div', ['class', 'id']);
}

/**
 * Returns whether a table is used for layout and not for data. This is the case, for example, if its role says so, if it has at most one
 * cell, or if it contains headings or sections.
 */
function isLayout(table: HTMLTableElement): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
  if (table.caption || table.tHead || selectOne(table, 'th,caption')?.closest('table') === table) return false;
  const { rows } = table;
  const cells = cellsOf(table).length;
  if (cells <= 1) return true;
  if (selectOne(table, 'table,h1,h2,h3,article,section')) return true;
  return (rows.length === 1 || rows.length === cells) && selectAll(table, 'p').length >= cells && table.textContent.length > 400 * cells;
}
