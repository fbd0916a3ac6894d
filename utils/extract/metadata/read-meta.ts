import { selectAll } from '../node-access';

const MAX_REPEATS = 20;
const NAMES = ['property', 'name', 'itemprop', 'http-equiv'];

/** The contents of every `<meta>`, by its property, name or itemprop in lower case. */
export type Meta = ReadonlyMap<string, readonly string[]>;

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

/** The first of the keys that a page gives. */
export function firstOf(meta: Meta, keys: readonly string[]): string | null {
  for (const key of keys) {
    const content = meta.get(key)?.[0];
    if (content) return content;
  }
  return null;
}
