import Papa from 'papaparse';
import { decodeText, markLength, withoutUtf16 } from '../decode-text';
import type { Draft } from '../fields/draft';
import { afterNewline } from '../find-newline';
import type { ImportFile, ImportPorts } from '../import-file';
import type { FilePlace, Found, Refusal } from '../import-format';
import { LIMITS } from '../limits';
import { cutRows } from './cut-rows';
import { type Header, readHeader } from './read-header';

/** A row of a CSV file. */
export interface Row {
  /** Returns the field in the column with one of the given names in lower case, or an empty text if there is no such column. */
  get(...names: readonly string[]): string;
}
type TakeRow = (row: Row) => Draft | Refusal | null;

/**
 * Reads the rows of a CSV file in batches.
 * @param take Makes a draft of a row, or returns `null` if the row contains nothing.
 */
export async function* readCsv(given: ImportFile, from: FilePlace, ports: ImportPorts, take: TakeRow): AsyncGenerator<Found> {
  const file = await withoutUtf16(given, ports);
  if (!file) {
    yield { entry: { code: 'fileTooLarge' }, line: null, next: from };
    return;
  }
  const head = await file.read(0, LIMITS.sample);
  const header = readHeader(decodeText(head, ports).text.replace(/^\uFEFF/, ''));
  if (header.columns.length > LIMITS.columns) {
    yield { entry: { code: 'columnsTooMany', detail: String(header.columns.length) }, line: 1, next: from };
    return;
  }
  const start = from.offset > 0 ? from : { offset: afterHeader(head, header), line: 2, skip: from.skip };
  for await (const batch of batchesOf(file, start, header)) {
    if ('entry' in batch) yield batch;
    else yield* readBatch(batch, header, ports, take, batch.place.offset === start.offset ? start.skip : 0);
  }
}

function afterHeader(head: Uint8Array, { newline }: Header): number {
  const end = head.indexOf(newline.charCodeAt(0), markLength(head));
  return end < 0 ? head.length : end + 1;
}

interface Batch {
  readonly bytes: Uint8Array;
  readonly place: FilePlace;
}

/** Cuts a file into parts that consist of whole rows, and leaves out rows with a quotation mark that is never closed. */
async function* batchesOf(file: ImportFile, from: FilePlace, { delimiter, newline }: Header): AsyncGenerator<Batch | Found> {
  const marks = [delimiter.charCodeAt(0), newline.charCodeAt(0)] as const;
  let { offset, line } = from;
  let size: number = LIMITS.slice;
  let openQuotes = 0;
  while (offset < file.size) {
    const bytes = await file.read(offset, Math.min(file.size, offset + size));
    if (bytes.length === 0) return;
    const isLast = offset + bytes.length >= file.size;
    const { end, isOpen } = cutRows(bytes, ...marks);
    const cut = isLast && !isOpen ? bytes.length : end;
    if (cut > 0) {
      yield { bytes: bytes.subarray(0, cut), place: { offset, line, skip: 0 } };
      offset += cut;
      line += countIn(bytes.subarray(0, cut), marks[1]);
      size = LIMITS.slice;
    } else if (!isLast && size < LIMITS.row) size *= 2;
    else {
      // The line is left out, and the rows after it are read.
      offset = await afterNewline(file, offset, marks[1]);
      size = LIMITS.slice;
      const code = isOpen ? 'quoteOpen' : 'entryTooLarge';
      yield { entry: { code }, line: line++, next: { offset, line, skip: 0 } };
      if (++openQuotes > LIMITS.openQuotes) {
        yield { entry: { code: 'fileDamaged' }, line, next: { offset: file.size, line, skip: 0 } };
        return;
      }
    }
  }
}

function countIn(bytes: Uint8Array, byte: number): number {
  let count = 0;
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) count++;
  return count;
}

/** Reads the rows of a batch. The first `skip` rows have been read already. */
function* readBatch({ bytes, place }: Batch, header: Header, ports: ImportPorts, take: TakeRow, skip: number): Generator<Found> {
  const { text, isGuessed } = decodeText(bytes, ports);
  const { data } = Papa.parse(text, header);
  let { line } = place;
  let at = 0;
  for (const cells of data) {
    const begins = line;
    line += 1 + cells.reduce((sum, cell) => sum + cell.split(header.newline).length - 1, 0);
    if (++at <= skip || cells.every((cell) => cell.trim() === '')) continue;
    const entry = take(rowOf(cells, header));
    if (entry === null) continue;
    const guessed = isGuessed && !('code' in entry) && cells.some((cell) => NOT_ASCII.test(cell));
    yield {
      entry: guessed ? { ...entry, losses: [...((entry as Draft).losses ?? []), { code: 'encodingGuessed' }] } : entry,
      line: begins,
      next: { ...place, skip: at },
    };
  }
}

const NOT_ASCII = /[^\0-\u007f]/;

const rowOf = (cells: readonly string[], { columns }: Header): Row => ({
  get(...names) {
    const at = columns.findIndex((column) => names.includes(column));
    return at < 0 ? '' : (cells[at] ?? '').replace(/\r$/, '');
  },
});
