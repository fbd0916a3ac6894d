import type { Word } from './words-of';

/** Words that two texts have in common, one after another. */
export interface Block {
  /** The index of the first word in one text and in the other. */
  readonly here: number;
  readonly there: number;
  readonly words: number;
}
/** A part of both texts, from one word up to another. */
interface Range {
  readonly hereFrom: number;
  readonly hereTo: number;
  readonly thereFrom: number;
  readonly thereTo: number;
}

/** Words that occur more often are no places from which common words are looked for. */
const MOST_PLACES = 16;
/** The most parts in which common words are looked for. A text that is made to take long has more. */
const MOST_PARTS = 300;

/**
 * Returns the words that two texts have in common, in the order of both: first the longest stretch, then the longest before it and behind it,
 * and so on (Ratcliff and Obershelp). So a stretch is not torn apart by single words that happen to occur elsewhere.
 */
export function alignWords(here: readonly Word[], there: readonly Word[]): readonly Block[] {
  const places = Map.groupBy(there.keys(), (at) => there[at]?.word ?? '');
  const blocks: Block[] = [];
  const waiting: Range[] = [{ hereFrom: 0, hereTo: here.length, thereFrom: 0, thereTo: there.length }];
  for (let range = waiting.pop(), parts = 0; range && parts < MOST_PARTS; range = waiting.pop(), parts++) {
    const block = longestIn(here, there, places, range);
    if (!block) continue;
    blocks.push(block);
    waiting.push(
      { ...range, hereTo: block.here, thereTo: block.there },
      { ...range, hereFrom: block.here + block.words, thereFrom: block.there + block.words },
    );
  }
  return blocks.sort((a, b) => a.here - b.here);
}

function longestIn(
  here: readonly Word[],
  there: readonly Word[],
  places: ReadonlyMap<string, readonly number[]>,
  { hereFrom, hereTo, thereFrom, thereTo }: Range,
): Block | null {
  let best: Block | null = null;
  /** The number of common words that end at each place of the other text. */
  let ending = new Map<number, number>();
  for (let at = hereFrom; at < hereTo; at++) {
    const next = new Map<number, number>();
    const found = places.get(here[at]?.word ?? '') ?? [];
    for (const place of found.length > MOST_PLACES ? goingOn(ending, there, here[at]?.word ?? '') : found) {
      if (place < thereFrom || place >= thereTo) continue;
      const words = (ending.get(place - 1) ?? 0) + 1;
      next.set(place, words);
      if (!best || words > best.words) best = { here: at - words + 1, there: place - words + 1, words };
    }
    ending = next;
  }
  return best;
}

/** Returns the places of a frequent word at which common words go on. */
const goingOn = (ending: ReadonlyMap<number, number>, there: readonly Word[], word: string): readonly number[] =>
  [...ending.keys()].flatMap((place) => (there[place + 1]?.word === word ? [place + 1] : []));
