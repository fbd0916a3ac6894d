import { splitWords } from '../../../text/split-words';
import { foldWord } from '../../names/fold-word';
import type { NameLexicon } from '../../names/name-lexicon';

/** The words that hold a description together. */
interface LinkWords {
  /** Words between a noun and its complement, such as «of», «de» and «des». */
  readonly of: ReadonlySet<string>;
  /** Words such as «and». */
  readonly and: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Words between a description and the name, such as «called». */
  readonly calling: ReadonlySet<string>;
  readonly adjectiveEndings: readonly string[];
  readonly verbEndings: readonly string[];
}

const tables = new WeakMap<NameLexicon, LinkWords>();

/** Returns the words that hold a description together in a language. They are collected only once for each language. */
export function linkWordsOf(lexicon: NameLexicon): LinkWords {
  const known = tables.get(lexicon) ?? makeLinkWords(lexicon);
  tables.set(lexicon, known);
  return known;
}

function makeLinkWords({ pack }: NameLexicon): LinkWords {
  const words = (...lists: readonly (string | undefined)[]): string[] => lists.flatMap((list) => splitWords(list)).map(foldWord);
  return {
    of: new Set(words(pack.genitives, pack.nounPrepositions, pack.verbSecond?.genitiveDeterminers, pack.descriptions?.officeWords)),
    and: new Set(words(pack.coordinators)),
    relatives: new Set(words(pack.relatives, pack.complementisers)),
    calling: new Set(words(pack.descriptions?.callingWords)),
    adjectiveEndings: words(pack.descriptions?.adjectiveEndings),
    verbEndings: words(pack.descriptions?.verbEndings),
  };
}
