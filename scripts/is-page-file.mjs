import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Bytes that are looked at: a page begins with markup, though a long comment or script may come before its first words. */
const HEAD = 65_536;

/** Tells whether a file holds HTML, packed with gzip or not: text in which something looks like a tag. Images, archives and PDFs do not. */
export function isPageFile(path) {
  const bytes = readFileSync(path);
  const head = unpacked(bytes)?.subarray(0, HEAD);
  if (!head) return false;
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isWide) return true;
  return !head.includes(0) && /<(?:!doctype|[a-z][a-z0-9-]*[\s>/])/i.test(head.toString('latin1'));
}

/** Returns what is in a gzip file, the bytes of any other, and nothing where a gzip file is damaged. */
function unpacked(bytes) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    return undefined;
  }
}
