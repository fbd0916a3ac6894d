import { WORD_CLASSES } from '../../../utils/analyse/caseless/tagger/word-list';

/** A word of a dictionary. */
export interface DictionaryWord {
  readonly word: string;
  /** The number of the most frequent class, from 1. */
  readonly first: number;
  /** All classes, as bits. */
  readonly classes: number;
  /** The rarity of the word, from 0 for the most frequent words to 9. */
  readonly cost: number;
}

/** Returns the number of a class, counted from 1. */
export const classOf = (name: (typeof WORD_CLASSES)[number]): number => WORD_CLASSES.indexOf(name) + 1;

/** Joins the readings of each word into one entry. The cheapest reading gives its class and cost. */
export function joinReadings(
  readings: readonly { readonly word: string; readonly first: number; readonly cost: number }[],
): DictionaryWord[] {
  const words = new Map<string, DictionaryWord>();
  for (const { word, first, cost } of readings) {
    const known = words.get(word);
    const classes = (known?.classes ?? 0) | (1 << first);
    words.set(word, known && known.cost <= cost ? { ...known, classes } : { word, first, cost, classes });
  }
  return [...words.values()];
}
