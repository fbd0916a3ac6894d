/** The first row of a CSV file, and how its fields are separated. */
export interface Header {
  /** The names of the columns in lower case. */
  readonly columns: readonly string[];
  readonly delimiter: string;
  /** The mark that ends a row. */
  readonly newline: '\n' | '\r';
}

const DELIMITERS = [',', ';', '\t'];

/** Reads the names of the columns from the beginning of a CSV file. The delimiter is the one that separates most names. */
export function readHeader(text: string): Header {
  const newline = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  const line = text.slice(0, endOf(text, newline)).trim();
  const rows = DELIMITERS.map((delimiter) => ({ delimiter, columns: namesIn(line, delimiter), newline }) as const);
  return rows.reduce((best, row) => (row.columns.length > best.columns.length ? row : best));
}

function endOf(text: string, newline: string): number {
  const end = text.indexOf(newline);
  return end < 0 ? text.length : end;
}

const namesIn = (line: string, delimiter: string): string[] =>
  line.split(delimiter).map((name) =>
    name
      .trim()
      .replace(/^"|"$/g, '')
      .trim()
      .replace(/^\uFEFF/, '')
      .toLowerCase(),
  );
