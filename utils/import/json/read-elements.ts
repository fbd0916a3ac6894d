import { decodeText, withoutUtf16 } from '../decode-text';
import type { Draft } from '../fields/draft';
import type { ImportFile, ImportPorts } from '../import-file';
import type { FilePlace, Found, Refusal } from '../import-format';
import { LIMITS } from '../limits';
import { isObject, type JsonObject } from './json-object';
import { parseJson } from './parse-json';
import { ElementScanner, type ScannedElement } from './scan-elements';

/** Makes drafts of an element of a file. `array` is the name of the array that it is in. */
type TakeElement = (element: JsonObject, array: string, file: ImportFile) => readonly (Draft | Refusal)[];
/** Returns the bytes of an element, or `null` if there are too many. `own` are those that are in memory, if all are. */
type ReadElement = (file: ImportFile, start: number, end: number, own: Uint8Array | null) => Promise<Uint8Array | null>;

const readWhole: ReadElement = async (file, start, end, own) =>
  end - start > LIMITS.jsonEntry ? null : (own ?? (await file.read(start, end)));

/**
 * Reads the objects in arrays of a JSON file one after another.
 * @param arrays The names of the arrays, or an empty name if the file is an array itself.
 * @param read Reads an element, such as without the data of its pictures.
 */
export async function* readElements(
  given: ImportFile,
  arrays: readonly string[],
  from: FilePlace,
  ports: ImportPorts,
  take: TakeElement,
  read: ReadElement = readWhole,
): AsyncGenerator<Found> {
  const file = await withoutUtf16(given, ports);
  if (!file) {
    yield { entry: { code: 'fileTooLarge' }, line: null, next: from };
    return;
  }
  const scanner = new ElementScanner(arrays);
  for (let offset = 0; offset < file.size; offset += LIMITS.slice) {
    const bytes = await file.read(offset, Math.min(file.size, offset + LIMITS.slice));
    for (const element of scanner.push(bytes)) {
      if (element.start < from.offset) continue;
      const skip = element.start === from.offset ? from.skip : 0;
      const inside = element.start >= offset && element.end <= offset + bytes.length;
      const own = inside ? bytes.subarray(element.start - offset, element.end - offset) : null;
      const content = element.isTooDeep ? null : await read(file, element.start, element.end, own);
      yield* readElement(element, content, ports, (one) => take(one, element.array, file), skip);
    }
  }
  const next = { offset: file.size, line: 1, skip: 0 };
  if (scanner.isCutOff) yield { entry: { code: 'fileCutOff' }, line: null, next };
  else if (!scanner.hasArray) yield { entry: { code: 'fileDamaged' }, line: null, next };
}

function* readElement(
  { start, end, line, isTooDeep }: ScannedElement,
  content: Uint8Array | null,
  ports: ImportPorts,
  take: (element: JsonObject) => readonly (Draft | Refusal)[],
  skip: number,
): Generator<Found> {
  const next = { offset: end, line, skip: 0 };
  if (isTooDeep) yield { entry: { code: 'entryTooDeep' }, line, next };
  else if (content === null) yield { entry: { code: 'entryTooLarge' }, line, next };
  else {
    const { text, isGuessed } = decodeText(content, ports);
    const element = parseJson(text);
    if (!isObject(element)) {
      yield { entry: { code: 'entryInvalid', detail: text.slice(0, LIMITS.detail) }, line, next };
      return;
    }
    const entries = take(element);
    for (const [at, entry] of entries.entries()) {
      if (at < skip) continue;
      const place = at + 1 < entries.length ? { offset: start, line, skip: at + 1 } : next;
      yield { entry: isGuessed && !('code' in entry) ? guessed(entry) : entry, line, next: place };
    }
  }
}

const guessed = (draft: Draft): Draft => ({ ...draft, losses: [...(draft.losses ?? []), { code: 'encodingGuessed' }] });
