import { decodeText, markLength, withoutUtf16 } from '../decode-text';
import type { Draft } from '../fields/draft';
import { afterNewline } from '../find-newline';
import type { ImportFile, ImportPorts } from '../import-file';
import type { FilePlace, Found, Refusal } from '../import-format';
import { LIMITS } from '../limits';
import { cutPictures, readWithoutPictures } from './cut-pictures';
import { isObject, type JsonObject } from './json-object';
import { isTooDeep, parseJson } from './parse-json';

const NEWLINE = 0x0a;
/** Makes a draft of an object in a file, or returns `null` if it is not an entry. */
type TakeObject = (object: JsonObject, file: ImportFile) => Draft | Refusal | null;

/** Reads a JSON Lines file of our own, which has a record on each line. The data of its pictures stays in the file. */
export async function* readLines(given: ImportFile, from: FilePlace, ports: ImportPorts, take: TakeObject): AsyncGenerator<Found> {
  const file = await withoutUtf16(given, ports);
  if (!file) {
    yield { entry: { code: 'fileTooLarge' }, line: null, next: from };
    return;
  }
  const read = (bytes: Uint8Array | null) => entryOf(bytes, ports, (object) => take(object, file));
  let { offset, line } = from;
  if (offset === 0) offset = markLength(await file.read(0, 3));
  while (offset < file.size) {
    const sliceEnd = Math.min(file.size, offset + LIMITS.slice);
    const bytes = await file.read(offset, sliceEnd);
    if (bytes.length === 0) return;
    const whole = sliceEnd === file.size ? bytes.length : bytes.lastIndexOf(NEWLINE) + 1;
    for (let start = 0; start < whole; line++) {
      const newline = bytes.indexOf(NEWLINE, start);
      const end = newline < 0 ? bytes.length : newline + 1;
      const entry = read(cutPictures(bytes.subarray(start, end), offset + start));
      if (entry !== null) yield { entry, line, next: { offset: offset + end, line: line + 1, skip: 0 } };
      start = end;
    }
    if (whole > 0) {
      offset += whole;
      continue;
    }
    const end = await afterNewline(file, sliceEnd, NEWLINE);
    const entry = read(await readWithoutPictures(file, offset, end));
    offset = end;
    if (entry !== null) yield { entry, line, next: { offset, line: line + 1, skip: 0 } };
    line++;
  }
}

/** Makes an entry of the bytes of a line, which are `null` if there are too many. */
function entryOf(
  bytes: Uint8Array | null,
  ports: ImportPorts,
  take: (object: JsonObject) => Draft | Refusal | null,
): Draft | Refusal | null {
  if (bytes === null || bytes.length > LIMITS.jsonEntry) return { code: 'entryTooLarge' };
  if (isTooDeep(bytes)) return { code: 'entryTooDeep' };
  const text = decodeText(bytes, ports).text.trim();
  if (text === '') return null;
  const value = parseJson(text);
  return isObject(value) ? take(value) : { code: 'entryInvalid', detail: text.slice(0, LIMITS.detail) };
}
