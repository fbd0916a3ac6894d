import { selectAll } from '../page/node-access';

const MAX_REPEATS = 20;
const NAMES = ['property', 'name', 'itemprop', 'http-equiv'];

/** The contents of all `<meta>` elements, keyed by their `property`, `name`, `itemprop` or `http-equiv` in lower case. */
export type Meta = ReadonlyMap<string, readonly string[]>;

/** Reads a page's `<meta>` elements. Ignores contents of more than 20,000 UTF-16 units, and keeps a maximum of 20 for each key. */
export function readMeta(doc: Document): Meta {
  const meta = new Map<string, string[]>();
  for (const element of selectAll(doc, 'meta[content]')) {
    const content = element.getAttribute('content') ?? '';
    if (!content.trim() || content.length > 20_000) continue;
    for (const attribute of NAMES) {
      const key = element.getAttribute(attribute)?.trim().toLowerCase();
      if (!key) continue;
      const known = meta.get(key);
      if (!known) meta.set(key, [content]);
      else if (known.length < MAX_REPEATS && !known.includes(content)) known.push(content);
    }
  }
  return meta;
}

/** Returns the content for the first key that the page has, or `null` if it has none of the given keys. */
export function firstOf(meta: Meta, keys: readonly string[]): string | null {
  for (const key of keys) {
    const content = meta.get(key)?.[0];
    if (content) return content;
  }
  return null;
}
