const QUOTE = 0x22;
const SPACE = 0x20;
const TAB = 0x09;
const RETURN = 0x0d;

/** The whole rows at the beginning of some bytes. */
export interface CutRows {
  /** The end of the last whole row, or 0 if there is none. */
  readonly end: number;
  /** Whether a quotation mark is still open at the end of the bytes. */
  readonly isOpen: boolean;
}

/**
 * Finds the whole rows at the beginning of some bytes of a CSV file. Line breaks inside quotation marks do not end a row. A quotation mark
 * opens a field only at its beginning, and closes it only before a delimiter or the end of a row, because some programs do not double the
 * marks inside.
 */
export function cutRows(bytes: Uint8Array, delimiter: number, newline: number): CutRows {
  let end = 0;
  let isFieldStart = true;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === newline) {
      end = at + 1;
      isFieldStart = true;
    } else if (byte === delimiter) isFieldStart = true;
    else if (byte === QUOTE && isFieldStart) {
      at = closingQuote(bytes, at + 1, delimiter, newline);
      if (at < 0) return { end, isOpen: true };
      isFieldStart = false;
    } else isFieldStart = false;
  }
  return { end, isOpen: false };
}

/** Returns the position of the quotation mark that closes a field, or -1 if it is not among the bytes. */
function closingQuote(bytes: Uint8Array, start: number, delimiter: number, newline: number): number {
  for (let at = bytes.indexOf(QUOTE, start); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) {
    if (bytes[at + 1] === QUOTE) {
      at++;
      continue;
    }
    let after = at + 1;
    while (bytes[after] === SPACE || (bytes[after] === TAB && delimiter !== TAB) || (bytes[after] === RETURN && newline !== RETURN))
      after++;
    const next = bytes[after];
    if (next === undefined || next === delimiter || next === newline) return at;
  }
  return -1;
}
