import { readHeader } from './csv/read-header';
import { decodeText, markLength, utf16Of, wholeCharacters } from './decode-text';
import type { ImportPorts } from './import-file';
import { type JsonSketch, sketchJson } from './json/sketch-json';
import { LIMITS } from './limits';

/** The beginning of a file, by which its format is recognised. */
export interface Sample {
  readonly name: string;
  readonly text: string;
  /** The first characters without spaces, in lower case. */
  readonly opening: string;
  /** The names of the columns in lower case, if the file is a CSV file. */
  readonly columns: ReadonlySet<string>;
  /** The outline of the file, if it is JSON. */
  readonly json: JsonSketch | null;
}

/** Makes a sample of the beginning of a file. */
export function sampleOf(name: string, bytes: Uint8Array, ports: ImportPorts): Sample {
  const head = bytes.subarray(0, LIMITS.sample);
  const encoding = utf16Of(head);
  const text = encoding
    ? (ports.decode(head, encoding) ?? '')
    : decodeText(head.length < LIMITS.sample ? head.subarray(markLength(head)) : wholeCharacters(head).subarray(markLength(head)), ports)
        .text;
  const opening = text.slice(0, 2_000).trimStart().slice(0, 1_000).toLowerCase();
  return {
    name,
    text,
    opening,
    columns: new Set(opening.startsWith('<') || opening.startsWith('{') ? [] : readHeader(text.replace(/^\uFEFF/, '')).columns),
    json: /^[[{]/.test(opening) ? sketchJson(text) : null,
  };
}
