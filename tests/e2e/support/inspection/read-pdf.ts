import { inflateSync } from 'node:zlib';
import { decodeShown, readToUnicode, type ToUnicode } from './pdf-text.ts';

/** The properties of a printed document that tests check. */
export interface Printed {
  readonly pages: number;
  /** All letters in drawing order. Whitespace is left out, because a PDF stores the positions of words but not the spaces between them. */
  readonly letters: string;
}

/** Normalises words in the same way as `Printed.letters`. */
export const lettersOf = (words: string): string => words.normalize('NFKC').replace(/\s/g, '');

interface PdfObject {
  readonly dictionary: string;
  readonly stream: Buffer | null;
}

/** Reads the number of pages and the letters from a PDF. Supports only the PDF features that Chromium and Firefox use. */
export function readPdf(file: Uint8Array): Printed {
  const objects = objectsIn(Buffer.from(file));
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type\s*\/Page(?![a-zA-Z])/.test(dictionary));
  return { pages: pages.length, letters: lettersOf(pages.map((page) => lettersOn(page, objects)).join('')) };
}

function objectsIn(file: Buffer): Map<number, PdfObject> {
  const text = file.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const match of text.matchAll(/(\d+) \d+ obj\b/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('endobj', start);
    const body = text.slice(start, end < 0 ? undefined : end);
    const at = body.search(/\bstream\r?\n/);
    const dictionary = at < 0 ? body : body.slice(0, at);
    const from = start + at + (/^stream\r\n/.test(body.slice(at)) ? 8 : 7);
    const stream = at < 0 ? null : inflated(file.subarray(from, text.indexOf('endstream', from)), dictionary);
    objects.set(Number(match[1]), { dictionary, stream });
  }
  for (const { dictionary, stream } of [...objects.values()])
    if (stream && /\/ObjStm/.test(dictionary)) unpack(dictionary, stream, objects);
  return objects;
}

const inflated = (bytes: Buffer, dictionary: string): Buffer =>
  /\/FlateDecode/.test(dictionary) ? inflateSync(bytes, { finishFlush: 2 }) : bytes;

/** Extracts the objects from an object stream, which begins with their numbers and offsets, and adds them to `objects`. */
function unpack(dictionary: string, stream: Buffer, objects: Map<number, PdfObject>): void {
  const text = stream.toString('latin1');
  const first = Number(/\/First (\d+)/.exec(dictionary)?.[1]);
  const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const end = numbers[at + 3];
    objects.set(numbers[at] ?? 0, {
      dictionary: text.slice(first + (numbers[at + 1] ?? 0), end === undefined ? undefined : first + end),
      stream: null,
    });
  }
}

/** Returns the dictionary that is stored under a key, either inline or as a reference. */
function dictionaryAt(dictionary: string, key: string, objects: ReadonlyMap<number, PdfObject>): string {
  const [, reference, inline] = new RegExp(`/${key}\\s*(?:(\\d+) \\d+ R|(<<[\\s\\S]*))`).exec(dictionary) ?? [];
  return reference ? (objects.get(Number(reference))?.dictionary ?? '') : (inline ?? '');
}

/** Returns the letters drawn on a page of a PDF file or in one of its form XObjects. */
function lettersOn(drawn: PdfObject, objects: ReadonlyMap<number, PdfObject>, depth = 0): string {
  const resources = dictionaryAt(drawn.dictionary, 'Resources', objects);
  const contents = drawn.stream
    ? [drawn.stream]
    : [...(/\/Contents\s*(\[[^\]]*\]|\d+ \d+ R)/.exec(drawn.dictionary)?.[1]?.matchAll(/(\d+) \d+ R/g) ?? [])].flatMap(
        ([, number]) => objects.get(Number(number))?.stream ?? [],
      );
  const referredTo = (dictionary: string) =>
    new Map(
      [...(dictionary.split('>>')[0]?.matchAll(/\/([\w.#-]+)\s+(\d+) \d+ R/g) ?? [])].map(([, name = '', number]) => [
        name,
        objects.get(Number(number)),
      ]),
    );
  const fonts = referredTo(dictionaryAt(resources, 'Font', objects));
  const forms = referredTo(dictionaryAt(resources, 'XObject', objects));
  const tables = new Map<string, ToUnicode>();
  for (const [name, font] of fonts) {
    const table = /\/ToUnicode (\d+) \d+ R/.exec(font?.dictionary ?? '')?.[1];
    const cmap = table ? objects.get(Number(table))?.stream : null;
    if (cmap) tables.set(name, readToUnicode(cmap.toString('latin1')));
  }
  return decodeShown(Buffer.concat(contents).toString('latin1'), tables, (name) => {
    const form = forms.get(name);
    return form?.stream && /\/Form\b/.test(form.dictionary) && depth < 8 ? lettersOn(form, objects, depth + 1) : '';
  });
}
