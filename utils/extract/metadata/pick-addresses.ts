import { selectOne } from '../node-access';
import { resolveAddress } from '../resolve-address';
import { isObject, type JsonObject } from './find-json-ld';
import type { Meta } from './read-meta';

/** The address that the publisher gives for the article: `<link rel=canonical>`, then `og:url`; http or https. */
export function pickCanonical(doc: Document, meta: Meta, url: string): string | null {
  return resolveAddress(selectOne(doc, 'link[rel~="canonical"]')?.getAttribute('href'), url) ?? resolveAddress(meta.get('og:url'), url);
}

/** The lead image: `og:image`, the Twitter card's, JSON-LD's; http or https. */
export function pickImage(jsonLd: JsonObject | null, meta: Meta, url: string): string | null {
  for (const key of ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src']) {
    const address = resolveAddress(meta.get(key), url);
    if (address) return address;
  }
  return resolveAddress(addressIn(jsonLd?.image) ?? addressIn(jsonLd?.thumbnailUrl), url);
}

function addressIn(image: unknown): string | null {
  const one: unknown = Array.isArray(image) ? image[0] : image;
  if (typeof one === 'string') return one;
  if (!isObject(one)) return null;
  return typeof one.url === 'string' ? one.url : null;
}
