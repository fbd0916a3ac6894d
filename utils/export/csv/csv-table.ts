import Papa from 'papaparse';
import { withoutFormulae } from './without-formulae';

/** A value in a cell. Numbers stay numbers, and `null` is an empty cell. */
export type Cell = string | number | null;

/** Spreadsheets recognise UTF-8 by this mark. */
const MARK = '\ufeff';
const LINE = '\r\n';

/** Returns the line with the names of the columns, which begins a file. */
export const csvHead = (columns: readonly string[]): string => `${MARK}${csvRows([columns])}`;

/** Returns rows as CSV (RFC 4180). No cell begins a formula, whatever its text is. */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return '';
  const safe = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? withoutFormulae(tidy(cell)) : cell)));
  return `${Papa.unparse(safe, { newline: LINE })}${LINE}`;
}

/** Returns a text without control characters, which many programs cannot read, and with one kind of line break. */
const tidy = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '');
