import type { Span } from '../model';
import { foldForSearch, type SearchText } from './fold-for-search';

/**
 * Returns all places where the given words occur in a text, in order and without overlaps. Differences that `foldForSearch` removes do not
 * matter, nor does white space around the words. Empty words occur nowhere.
 */
export function findWords({ folded, offsets }: SearchText, words: string): Span[] {
  const wanted = foldForSearch(words).folded.replace(/\s+/g, ' ').trim();
  if (wanted === '') return [];
  const found: Span[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    if (!offsets) found.push({ start: at, end });
    // The span extends to the next letter, so that it includes combining marks over the last letter. A letter that folding turns into
    // several still counts as one.
    else found.push({ start: offsets[at] ?? 0, end: Math.max(offsets[end] ?? 0, (offsets[end - 1] ?? 0) + 1) });
  }
  return found;
}
