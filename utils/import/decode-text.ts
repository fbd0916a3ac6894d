import type { ImportFile, ImportPorts } from './import-file';
import { fileOfBytes } from './import-file';
import { LIMITS } from './limits';

const REPLACEMENT = [0xef, 0xbf, 0xbd] as const;

export interface DecodedText {
  readonly text: string;
  /** Whether the text is not in UTF-8 and says no encoding, so that it was read as windows-1252. */
  readonly isGuessed: boolean;
}

/** Decodes bytes in UTF-8. Bytes that are not UTF-8 are read as windows-1252, which is what older programs write. */
export function decodeText(bytes: Uint8Array, ports: ImportPorts): DecodedText {
  const text = ports.decode(bytes, 'utf-8') ?? '';
  if (!text.includes('\uFFFD') || hasReplacement(bytes)) return { text, isGuessed: false };
  return { text: ports.decode(bytes, 'windows-1252') ?? text, isGuessed: true };
}

/** Returns whether bytes in UTF-8 contain U+FFFD itself. */
function hasReplacement(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(REPLACEMENT[0]); at >= 0; at = bytes.indexOf(REPLACEMENT[0], at + 1)) {
    if (bytes[at + 1] === REPLACEMENT[1] && bytes[at + 2] === REPLACEMENT[2]) return true;
  }
  return false;
}

/** Returns the beginning of UTF-8 bytes without a character that was cut off at the end. */
export function wholeCharacters(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 4 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  const first = bytes[end - 1] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  return end > 0 && end - 1 + length > bytes.length ? bytes.subarray(0, end - 1) : bytes;
}

/** Returns the encoding of a text in UTF-16, by its byte order mark or the zeros beside its first letters, or `null`. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first = 1, second = 1, third = 1, fourth = 1] = bytes;
  if ((first === 0xff && second === 0xfe) || (first > 0 && second === 0 && third > 0 && fourth === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second > 0 && third === 0 && fourth > 0)) return 'utf-16be';
  return null;
}

/**
 * Returns a file that is not in UTF-16, so that its rows and entries can be found among its bytes. Returns `null` if it is too large for
 * that.
 */
export async function withoutUtf16(file: ImportFile, ports: ImportPorts): Promise<ImportFile | null> {
  const encoding = utf16Of(await file.read(0, 4));
  if (encoding === null) return file;
  if (file.size > LIMITS.wholeFile) return null;
  const text = ports.decode(await file.read(0, file.size), encoding) ?? '';
  return fileOfBytes(file.name, ports.encode(text));
}

/** Returns the number of bytes of the byte order mark at the beginning of a file. */
export const markLength = (bytes: Uint8Array): number => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
