import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * The number of bytes at the start of a file that are searched for a tag. It is this large because a long comment may precede the first
 * tag.
 */
const HEAD = 65_536;

/**
 * Returns whether a file contains HTML, possibly compressed with gzip. All text in UTF-16 is assumed to be HTML, as is any other text that
 * contains something like a tag. Returns `false` for images, archives and PDFs.
 */
export function isPageFile(path) {
  const bytes = readFileSync(path);
  const head = unpacked(bytes)?.subarray(0, HEAD);
  if (!head) return false;
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isWide) return true;
  return !head.includes(0) && /<(?:!doctype|[a-z][a-z0-9-]*[\s>/])/i.test(head.toString('latin1'));
}

/** Returns the bytes, decompressed if they are a gzip file, or `undefined` if the gzip file is damaged. */
function unpacked(bytes) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    return undefined;
  }
}
