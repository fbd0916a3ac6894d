import type { Span } from '../model';
import { foldForSearch } from '../text/fold-for-search';
import type { HitWords } from './hit-words';
import { letterKindAt } from './letter-kind';
import { narrow } from './scripts-of-words';

/** A place where words of a query occur. */
export interface Hit extends Span {
  /** The number of the words in the list that was looked for, from 0. */
  readonly of: number;
}

/** Finds the places where words occur in a text, in the order of the text. Places do not overlap: the longer one counts. */
export function findHits(text: string, looked: readonly HitWords[]): readonly Hit[] {
  if (looked.length === 0) return [];
  const { folded, offsets } = foldForSearch(narrow(text));
  const all: Hit[] = [];
  for (const [of, words] of looked.entries()) {
    const [first = ''] = words.words;
    for (let at = folded.indexOf(first); at >= 0; at = folded.indexOf(first, at + 1)) {
      const end = beginsWord(folded, at) ? endOf(folded, at, words) : null;
      if (end !== null) all.push({ start: at, end, of });
    }
  }
  const hits: Hit[] = [];
  for (const hit of all.sort((a, b) => a.start - b.start || b.end - a.end)) if (hit.start >= (hits.at(-1)?.end ?? 0)) hits.push(hit);
  return offsets ? hits.map(({ start, end, of }) => ({ start: offsets[start] ?? 0, end: offsets[end] ?? 0, of })) : hits;
}

/** Returns whether a word begins at a position. */
function beginsWord(folded: string, at: number): boolean {
  const before = letterKindAt(folded, at - 1);
  return before === 'between' || before === 'unspaced' || letterKindAt(folded, at) === 'unspaced';
}

/** Returns where words that begin at a position end; `null` if the text has other words there. */
function endOf(folded: string, at: number, { words, isPrefix }: HitWords): number | null {
  let end = at;
  for (const [n, word] of words.entries()) {
    if (n > 0) while (end < folded.length && letterKindAt(folded, end) === 'between') end += 1;
    if (!folded.startsWith(word, end)) return null;
    const isUnspaced = letterKindAt(folded, end) === 'unspaced';
    end += word.length;
    const wordEnd = endOfWord(folded, end, isUnspaced);
    const isLast = n === words.length - 1;
    // The index lets a query end before the vowel signs of its last letter.
    if (wordEnd > end && !(isLast && (isPrefix || isUnspaced))) return null;
    end = wordEnd;
  }
  return end;
}

/** Returns where the word ends of which the letters before a position are a part. */
function endOfWord(folded: string, at: number, isUnspaced: boolean): number {
  let end = at;
  for (let kind = letterKindAt(folded, end); kind === 'mark' || (kind === 'letter' && !isUnspaced); kind = letterKindAt(folded, end))
    end += 1;
  return end;
}
