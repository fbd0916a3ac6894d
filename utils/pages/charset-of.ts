/** The number of bytes at the beginning of a page among which it says its encoding. */
const MAX_HEAD = 4_096;

const IN_TYPE = /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i;
const META = /<meta\s[^>]{0,500}/gi;
const IN_META = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;
const IN_XML = /^<\?xml\s[^>]{0,200}encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i;

/**
 * Returns the label of the encoding of a page: that of its byte order mark, of the server's header `Content-Type`, of a `meta` element, or
 * of its XML declaration. Returns `null` if nothing says it.
 */
export function charsetOf(type: string | null, bytes: Uint8Array): string | null {
  const marked = markOf(bytes);
  if (marked !== null) return marked;
  const inType = IN_TYPE.exec(type ?? '')?.[1];
  if (inType !== undefined) return inType.toLowerCase();
  const head = String.fromCharCode(...bytes.subarray(0, MAX_HEAD));
  const metas = head.match(META) ?? [];
  const declared = metas.map((meta) => IN_META.exec(meta)?.[1]).find((label) => label !== undefined) ?? IN_XML.exec(head)?.[1];
  if (declared === undefined) return null;
  // Letters that could be read as ASCII so far are not in UTF-16, whatever they say.
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared.toLowerCase();
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return null;
}
