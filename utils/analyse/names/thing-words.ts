import { foldWord } from '../../text/fold-word';
import { splitWords } from '../../text/split-words';
import type { NameLexicon } from './name-lexicon';

/** The folded words that show that a name is no actor's. See `ThingWords` in the language packs. */
interface ThingTable {
  readonly nouns: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
  readonly placeNouns: ReadonlySet<string>;
  /** Nouns for works, before a title in quotation marks. */
  readonly works: ReadonlySet<string>;
}

const tables = new WeakMap<NameLexicon, ThingTable>();

/** Returns the words for things in a language. They are collected only once for each language. */
export function thingWordsOf(lexicon: NameLexicon): ThingTable {
  const known = tables.get(lexicon) ?? makeTable(lexicon);
  tables.set(lexicon, known);
  return known;
}

function makeTable({ pack: { things, workNouns }, kindWords }: NameLexicon): ThingTable {
  const folded = (list: string | undefined): string[] => splitWords(list).map(foldWord);
  const nouns = folded(things?.nouns);
  return {
    nouns: new Set(nouns),
    events: new Set(folded(things?.events)),
    acronyms: new Set([...folded(things?.acronyms), ...(things ? kindWords.thingAcronyms : [])]),
    placeNouns: new Set(folded(things?.placeNouns)),
    works: new Set([...nouns, ...folded(workNouns)]),
  };
}
