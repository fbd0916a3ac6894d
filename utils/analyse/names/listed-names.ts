import type { NameLists } from '../../languages/pack';
import { foldWord } from '../../text/fold-word';

/** The lists that contain a name, as bits. The trained taggers depend on these numbers. */
export const LIST = { towns: 1 << 0, organisations: 1 << 1, surnames: 1 << 2, places: 1 << 3 } as const;

/** A name in the lists of a language pack. */
export interface ListedName {
  /** The stems of its words. */
  readonly stems: readonly string[];
  /** The lists that contain it, as bits of `LIST`. */
  readonly lists: number;
}

/**
 * Returns the names in the lists of a language pack, keyed by the stem of their first word.
 * @param stemOf Returns the part of a folded word that all its inflected forms share.
 */
export function listedNames(lists: NameLists, stemOf: (key: string) => string): Map<string, ListedName[]> {
  const table = new Map<string, ListedName[]>();
  for (const list of Object.keys(LIST) as (keyof typeof LIST)[])
    for (const name of (lists[list] ?? '').split(',')) {
      const stems = name
        .trim()
        .split(/[\s-]+/)
        .map((word) => stemOf(foldWord(word)));
      const [first = ''] = stems;
      if (!first) continue;
      const others = table.get(first);
      if (others) others.push({ stems, lists: LIST[list] });
      else table.set(first, [{ stems, lists: LIST[list] }]);
    }
  return table;
}
