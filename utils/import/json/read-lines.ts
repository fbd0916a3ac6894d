import { decodeText, markLength, withoutUtf16 } from '../decode-text';
import type { Draft } from '../fields/draft';
import { afterNewline } from '../find-newline';
import type { ImportFile, ImportPorts } from '../import-file';
import type { FilePlace, Found, Refusal } from '../import-format';
import { LIMITS } from '../limits';
import { isObject, type JsonObject } from './json-object';
import { isTooDeep, parseJson } from './parse-json';

const NEWLINE = 0x0a;
/** Makes a draft of an object, or returns `null` if it is not an entry. */
type TakeObject = (object: JsonObject) => Draft | Refusal | null;

/** Reads a JSON Lines file, which has an object on each line. */
export async function* readLines(given: ImportFile, from: FilePlace, ports: ImportPorts, take: TakeObject): AsyncGenerator<Found> {
  const file = await withoutUtf16(given, ports);
  if (!file) {
    yield { entry: { code: 'fileTooLarge' }, line: null, next: from };
    return;
  }
  let { offset, line } = from;
  if (offset === 0) offset = markLength(await file.read(0, 3));
  while (offset < file.size) {
    const { bytes, isWhole } = await linesAt(file, offset);
    if (bytes.length === 0) return;
    if (!isWhole) {
      offset = await afterNewline(file, offset + bytes.length, NEWLINE);
      yield { entry: { code: 'entryTooLarge' }, line, next: { offset, line: line + 1, skip: 0 } };
      line++;
      continue;
    }
    for (let start = 0; start < bytes.length; line++) {
      const newline = bytes.indexOf(NEWLINE, start);
      const end = newline < 0 ? bytes.length : newline + 1;
      const entry = entryOf(bytes.subarray(start, end), ports, take);
      if (entry !== null) yield { entry, line, next: { offset: offset + end, line: line + 1, skip: 0 } };
      start = end;
    }
    offset += bytes.length;
  }
}

function entryOf(bytes: Uint8Array, ports: ImportPorts, take: TakeObject): Draft | Refusal | null {
  if (bytes.length > LIMITS.jsonEntry) return { code: 'entryTooLarge' };
  if (isTooDeep(bytes)) return { code: 'entryTooDeep' };
  const text = decodeText(bytes, ports).text.trim();
  if (text === '') return null;
  const value = parseJson(text);
  return isObject(value) ? take(value) : { code: 'entryInvalid', detail: text.slice(0, LIMITS.detail) };
}

/** Returns whole lines from `start` on, or the beginning of a line that is too long. */
async function linesAt(file: ImportFile, start: number): Promise<{ readonly bytes: Uint8Array; readonly isWhole: boolean }> {
  for (let size: number = LIMITS.slice; ; size *= 2) {
    const bytes = await file.read(start, Math.min(file.size, start + size));
    if (start + bytes.length >= file.size || bytes.length < size) return { bytes, isWhole: true };
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    if (end > 0) return { bytes: bytes.subarray(0, end), isWhole: true };
    if (size > LIMITS.jsonEntry) return { bytes, isWhole: false };
  }
}
