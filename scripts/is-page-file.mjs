import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The number of bytes at the start of a file that are searched for a tag. A long comment may come before the first tag. */
const HEAD = 65_536;

/**
 * Returns whether a file contains HTML, which may be compressed with gzip. Text in UTF-16 counts as HTML, and so does any other text in
 * which something looks like a tag. Images, archives and PDFs do not count.
 */
export function isPageFile(path) {
  const bytes = readFileSync(path);
  const head = unpacked(bytes)?.subarray(0, HEAD);
  if (!head) return false;
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isWide) return true;
  return !head.includes(0) && /<(?:!doctype|[a-z][a-z0-9-]*[\s>/])/i.test(head.toString('latin1'));
}

/** Returns the content of a gzip file, the bytes of any other file, and `undefined` if a gzip file is damaged. */
function unpacked(bytes) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    return undefined;
  }
}
