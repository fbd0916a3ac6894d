/** Longer than any id that people or programs write. In UTF-16 units. */
const MAX_LENGTH = 200;
const BLANK = /[\s\p{Cc}]/u;

/** Whether a word can be the id of a place in an article: no blanks and no controls, 200 units at most. */
export const isFragment = (word: string): boolean => word !== '' && word.length <= MAX_LENGTH && !BLANK.test(word) && word.isWellFormed();

/**
 * The id that an address leads to within the page `url`, decoded: «fn1» of «https://paper.example/a#fn1». `null` where it leads to another
 * page, or to no place in it. A query that differs is another page.
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
    return fragment; // not encoded as the standard has it: the id may be written so
  }
}
