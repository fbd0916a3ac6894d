import { selectOne } from '../page/node-access';
import { resolveAddress } from '../page/resolve-address';
import { firstOf, type Meta } from './read-meta';

/**
 * Returns the canonical address that the publisher declares for the article, in `<link rel=canonical>` or else in `og:url`. Returns `null`
 * if neither contains an http or https address.
 */
export function pickCanonical(doc: Document, meta: Meta, url: string): string | null {
  return (
    resolveAddress(selectOne(doc, 'link[rel~="canonical"]')?.getAttribute('href'), url) ?? resolveAddress(firstOf(meta, ['og:url']), url)
  );
}
