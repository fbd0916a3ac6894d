import type { Span } from '../model';
import { foldForSearch, type SearchText } from './fold-for-search';

/**
 * Every place of some words in a text, in its order, none over another. What `foldForSearch` makes no difference of makes none here,
 * and neither do the blanks around the words. No words are nowhere.
 */
export function findWords({ folded, offsets }: SearchText, words: string): Span[] {
  const wanted = foldForSearch(words).folded.replace(/\s+/g, ' ').trim();
  if (wanted === '') return [];
  const found: Span[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    if (!offsets) found.push({ start: at, end });
    // Up to what follows, so that the signs over the last letter belong to it; a letter written out is one all the same.
    else found.push({ start: offsets[at] ?? 0, end: Math.max(offsets[end] ?? 0, (offsets[end - 1] ?? 0) + 1) });
  }
  return found;
}
