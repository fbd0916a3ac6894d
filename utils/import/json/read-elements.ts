import { decodeText, withoutUtf16 } from '../decode-text';
import type { Draft } from '../fields/draft';
import type { ImportFile, ImportPorts } from '../import-file';
import type { FilePlace, Found, Refusal } from '../import-format';
import { LIMITS } from '../limits';
import { isObject, type JsonObject } from './json-object';
import { parseJson } from './parse-json';
import { ElementScanner, type ScannedElement } from './scan-elements';

/** Makes drafts of an element. `array` is the name of the array that it is in. */
type TakeElement = (element: JsonObject, array: string) => readonly (Draft | Refusal)[];

/**
 * Reads the objects in arrays of a JSON file one after another.
 * @param arrays The names of the arrays, or an empty name if the file is an array itself.
 */
export async function* readElements(
  given: ImportFile,
  arrays: readonly string[],
  from: FilePlace,
  ports: ImportPorts,
  take: TakeElement,
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
      yield* readElement(file, element, own, ports, take, skip);
    }
  }
  const next = { offset: file.size, line: 1, skip: 0 };
  if (scanner.isCutOff) yield { entry: { code: 'fileCutOff' }, line: null, next };
  else if (!scanner.hasArray) yield { entry: { code: 'fileDamaged' }, line: null, next };
}

async function* readElement(
  file: ImportFile,
  { start, end, line, array, isTooDeep }: ScannedElement,
  own: Uint8Array | null,
  ports: ImportPorts,
  take: TakeElement,
  skip: number,
): AsyncGenerator<Found> {
  const next = { offset: end, line, skip: 0 };
  if (isTooDeep) yield { entry: { code: 'entryTooDeep' }, line, next };
  else if (end - start > LIMITS.jsonEntry) yield { entry: { code: 'entryTooLarge' }, line, next };
  else {
    const { text, isGuessed } = decodeText(own ?? (await file.read(start, end)), ports);
    const element = parseJson(text);
    if (!isObject(element)) {
      yield { entry: { code: 'entryInvalid', detail: text.slice(0, LIMITS.detail) }, line, next };
      return;
    }
    const entries = take(element, array);
    for (const [at, entry] of entries.entries()) {
      if (at < skip) continue;
      const place = at + 1 < entries.length ? { offset: start, line, skip: at + 1 } : next;
      yield { entry: isGuessed && !('code' in entry) ? guessed(entry) : entry, line, next: place };
    }
  }
}

const guessed = (draft: Draft): Draft => ({ ...draft, losses: [...(draft.losses ?? []), { code: 'encodingGuessed' }] });
