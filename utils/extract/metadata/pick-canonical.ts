import { selectOne } from '../node-access';
import { resolveAddress } from '../resolve-address';
import { firstOf, type Meta } from './read-meta';

/**
 * Returns the address that the publisher declares for the article: `<link rel=canonical>`, then `og:url`. Returns `null` if there is none
 * with http or https.
 */
export function pickCanonical(doc: Document, meta: Meta, url: string): string | null {
  return (
    resolveAddress(selectOne(doc, 'link[rel~="canonical"]')?.getAttribute('href'), url) ?? resolveAddress(firstOf(meta, ['og:url']), url)
  );
}
