/** The maximum length of an id, in UTF-16 units. Longer ids do not occur in practice. */
const MAX_LENGTH = 200;
const BLANK = /[\s\p{Cc}]/u;

/**
 * Returns whether a string can be the id of a place in an article. Such an id has no whitespace, no control characters and a maximum of 200
 * UTF-16 units.
 */
export const isFragment = (word: string): boolean => word !== '' && word.length <= MAX_LENGTH && !BLANK.test(word) && word.isWellFormed();

/**
 * Returns the decoded id to which an address refers within the page `url`, such as «fn1» for «https://paper.example/a#fn1». Returns `null`
 * if the address has no fragment or leads to another page. An address with another query leads to another page.
 */
export function fragmentOf(address: string, url: string): string | null {
  const at = address.indexOf('#');
  const hash = url.indexOf('#');
  if (at < 0 || address.slice(0, at) !== (hash < 0 ? url : url.slice(0, hash))) return null;
  const fragment = decoded(address.slice(at + 1));
  return isFragment(fragment) ? fragment : null;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // The fragment is not validly encoded, but the id may be written in the same way.
  }
}
