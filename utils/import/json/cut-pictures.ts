import type { ImportFile } from '../import-file';
import { LIMITS } from '../limits';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/** The number of letters by which a name is recognised. */
const NAME = 20;
/** The depths of a record, of the list of its pictures, and of a picture. */
const [RECORD, LIST, PICTURE] = [1, 2, 3];

/**
 * Replaces the data of each picture in a record of our own formats by its place in the file, `[from, to]`. So a record can be parsed
 * without its pictures, which may be far larger than the memory that an entry may take. The bytes of the record are passed in parts to
 * `push`.
 */
class PictureCutter {
  private depth = 0;
  private isInString = false;
  private isEscaped = false;
  private isValue = false;
  private isInPictures = false;
  /** The beginning of the string that is being read or was read last. */
  private words = '';
  /** The latest names in the record and in a picture. */
  private name = '';
  private pictureName = '';
  /** The place at which the data that is being cut out begins, or -1. */
  private cutFrom = -1;

  /** @param position The place of the next byte in the file. */
  constructor(private position: number) {}

  /** Returns the parts that remain. */
  push(bytes: Uint8Array): readonly Uint8Array[] {
    const kept: Uint8Array[] = [];
    let start = 0;
    for (let at = 0; at < bytes.length; at++) {
      if (!this.isInString) {
        if (bytes[at] !== QUOTE) this.takeMark(bytes[at] ?? 0);
        else if (this.openString(at)) {
          kept.push(bytes.slice(start, at));
          start = bytes.length;
        }
        continue;
      }
      const end = this.stringEnd(bytes, at);
      if (this.words.length < NAME) this.words += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + NAME)));
      this.isInString = end === bytes.length;
      if (this.cutFrom >= 0) start = end;
      if (this.cutFrom >= 0 && !this.isInString) {
        kept.push(bytesOf(`[${this.cutFrom},${this.position + end}]`));
        start = end + 1;
        this.cutFrom = -1;
      }
      at = end;
    }
    this.position += bytes.length;
    if (start < bytes.length) kept.push(bytes.slice(start));
    return kept;
  }

  /** Begins a string, and returns whether it is the data of a picture. */
  private openString(at: number): boolean {
    this.isInString = true;
    this.words = '';
    const isData = this.isValue && this.isInPictures && this.depth === PICTURE && this.pictureName === 'data';
    if (isData) this.cutFrom = this.position + at + 1;
    this.isValue = false;
    return isData;
  }

  private takeMark(byte: number): void {
    if (byte === COLON) {
      if (this.depth === RECORD) this.name = this.words;
      else if (this.depth === PICTURE) this.pictureName = this.words;
      this.isValue = true;
    } else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
      this.depth++;
      this.isValue = false;
      if (this.depth === LIST) this.isInPictures = byte === OPEN_ARRAY && this.name === 'pictures';
    } else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) this.depth--;
    else if (byte === COMMA) this.isValue = false;
  }

  /** Returns the position of the quotation mark that ends the string, or the number of bytes if it is not among them. */
  private stringEnd(bytes: Uint8Array, start: number): number {
    let at = this.isEscaped ? start + 1 : start;
    this.isEscaped = false;
    for (;;) {
      const quote = bytes.indexOf(QUOTE, at);
      const end = quote < 0 ? bytes.length : quote;
      let slashes = 0;
      while (end - slashes > at && bytes[end - slashes - 1] === BACKSLASH) slashes++;
      if (quote < 0) {
        this.isEscaped = slashes % 2 === 1;
        return end;
      }
      if (slashes % 2 === 0) return quote;
      at = quote + 1;
    }
  }
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Returns a record whose bytes are in memory without the data of its pictures. `position` is its place in the file. */
export const cutPictures = (bytes: Uint8Array, position: number): Uint8Array => joined(new PictureCutter(position).push(bytes));

/** Reads a record of a file without the data of its pictures. Returns `null` if the rest is larger than an entry may be. */
export async function readWithoutPictures(file: ImportFile, start: number, end: number): Promise<Uint8Array | null> {
  const cutter = new PictureCutter(start);
  const kept: Uint8Array[] = [];
  let size = 0;
  for (let offset = start; offset < end; offset += LIMITS.slice) {
    for (const part of cutter.push(await file.read(offset, Math.min(end, offset + LIMITS.slice)))) {
      kept.push(part);
      size += part.length;
    }
    if (size > LIMITS.jsonEntry) return null;
  }
  return joined(kept);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
