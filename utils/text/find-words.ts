import type { Span } from '../model';
import { foldForSearch, type SearchText } from './fold-for-search';

/**
 * Returns all occurrences of the given words in a text, in order and without overlaps. Ignores differences that `foldForSearch` removes, as
 * well as whitespace around the words. Returns an empty array if there are no words.
 */
export function findWords({ folded, offsets }: SearchText, words: string): Span[] {
  const wanted = foldForSearch(words).folded.replace(/\s+/g, ' ').trim();
  if (wanted === '') return [];
  const found: Span[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    if (!offsets) found.push({ start: at, end });
    // The span extends to the next letter, so it includes combining marks on the last letter. A letter that is folded into several letters
    // is always matched as a whole.
    else found.push({ start: offsets[at] ?? 0, end: Math.max(offsets[end] ?? 0, (offsets[end - 1] ?? 0) + 1) });
  }
  return found;
}
