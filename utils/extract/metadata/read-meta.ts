import { selectAll } from '../node-access';

/** The first content of every `<meta>`, by its property, name or itemprop in lower case. */
export type Meta = ReadonlyMap<string, string>;

export function readMeta(doc: Document): Meta {
  const meta = new Map<string, string>();
  for (const element of selectAll(doc, 'meta[content]')) {
    const content = element.getAttribute('content') ?? '';
    if (!content.trim() || content.length > 20_000) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = element.getAttribute(attribute)?.trim().toLowerCase();
      if (key && !meta.has(key)) meta.set(key, content);
    }
  }
  return meta;
}

/** The first of the keys that a page gives. */
export function firstOf(meta: Meta, keys: readonly string[]): string | null {
  for (const key of keys) {
    const content = meta.get(key);
    if (content) return content;
  }
  return null;
}
