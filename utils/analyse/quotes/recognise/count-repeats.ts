import { fold } from '../../../text/fold';
import type { Stretch } from '../../marks/find-stretches';

/** The repeats of words in quotation marks elsewhere in the text. Titles and terms are repeated, and quotations hardly ever. */
export interface Repeats {
  /** The number of other stretches with the same words. */
  readonly marked: number;
  /** Whether the words also occur without quotation marks. */
  readonly unmarked: boolean;
}

/** The minimum and maximum length of the words that are searched for, in UTF-16 units. */
const SHORTEST = 5;
const LONGEST = 40;
/** The maximum number of UTF-16 units and of stretches that are searched, so that the time stays short for a page full of marks. */
const SEARCHED = 100_000;
const MOST_SEARCHES = 300;

/** Counts the repeats of each stretch. Longer stretches count as not repeated. */
export function countRepeats(text: string, stretches: readonly Stretch[]): Repeats[] {
  const words = stretches.map(({ inner: { start, end } }) =>
    end - start > LONGEST ? '' : fold(text.slice(start, end)).replace(/[.,!?]{1,3}$/u, ''),
  );
  const counts = new Map<string, number>();
  for (const own of words) counts.set(own, (counts.get(own) ?? 0) + 1);
  const folded = fold(text.slice(0, SEARCHED));
  return words.map((own, at) => {
    const times = counts.get(own) ?? 1;
    if (own === '') return { marked: 0, unmarked: false };
    const isSearched = own.length >= SHORTEST && at < MOST_SEARCHES;
    return { marked: times - 1, unmarked: isSearched && occursMoreThan(times, own, folded) };
  });
}

function occursMoreThan(times: number, words: string, text: string): boolean {
  let at = -1;
  for (let count = 0; count <= times; count++) {
    at = text.indexOf(words, at + 1);
    if (at < 0) return false;
  }
  return true;
}
