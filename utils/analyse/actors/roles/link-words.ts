import { foldWord } from '../../../text/fold-word';
import { splitWords } from '../../../text/split-words';
import type { NameLexicon } from '../../names/name-lexicon';

/** The words that hold a description together. */
interface LinkWords {
  /** Words between a noun and its complement, such as «of», «de» and «des». */
  readonly of: ReadonlySet<string>;
  /** Words such as «and». */
  readonly and: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Words between a description and the name, such as «called». */
  readonly calling: ReadonlySet<string>;
  /** Definite articles, if descriptions that stand apart from a name are sought. */
  readonly articles: ReadonlySet<string>;
  /** Modifiers that show that a description is about somebody else. */
  readonly vague: ReadonlySet<string>;
  /** The nouns in definite descriptions of organisations. */
  readonly definiteNouns: ReadonlySet<string>;
  /** Words directly before a description of a speaker, such as «said» and «so». */
  readonly speech: ReadonlySet<string>;
  readonly adjectiveEndings: readonly string[];
  /** The endings of verbs, with their accents. */
  readonly verbEndings: readonly string[];
  /** The auxiliaries, with their accents. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Nouns that are used of people and organisations alike, and endings of such nouns. */
  readonly agents: ReadonlySet<string>;
  readonly agentEndings: readonly string[];
  /** The words for «one» in «one of the founders». */
  readonly ones: ReadonlySet<string>;
  /** Nouns for works, which precede a title, such as «book». */
  readonly works: ReadonlySet<string>;
  /** See `DescriptionWords`. */
  readonly ministers: ReadonlySet<string>;
  readonly groupNouns: ReadonlySet<string>;
  readonly firmNouns: ReadonlySet<string>;
}

const tables = new WeakMap<NameLexicon, LinkWords>();

/** Returns the words that hold a description together in a language. They are collected only once for each language. */
export function linkWordsOf(lexicon: NameLexicon): LinkWords {
  const known = tables.get(lexicon) ?? makeLinkWords(lexicon);
  tables.set(lexicon, known);
  return known;
}

function makeLinkWords({ pack, saying }: NameLexicon): LinkWords {
  const words = (...lists: readonly (string | undefined)[]): string[] => lists.flatMap((list) => splitWords(list)).map(foldWord);
  return {
    of: new Set(words(pack.genitives, pack.nounPrepositions, pack.verbSecond?.genitiveDeterminers, pack.descriptions?.officeWords)),
    and: new Set(words(pack.coordinators)),
    prepositions: new Set(words(pack.prepositions)),
    relatives: new Set(words(pack.relatives, pack.complementisers)),
    calling: new Set(words(pack.descriptions?.callingWords)),
    articles: new Set(words(pack.descriptions?.definiteArticles)),
    vague: new Set(words(pack.descriptions?.vagueModifiers)),
    definiteNouns: new Set(words(pack.descriptions?.definiteNouns)),
    speech: new Set([...saying, ...words(pack.verbSecond?.trailingSources)]),
    adjectiveEndings: words(pack.descriptions?.adjectiveEndings),
    verbEndings: splitWords(pack.descriptions?.verbEndings),
    auxiliaries: new Set(splitWords(pack.auxiliaries)),
    agents: new Set(words(pack.descriptions?.agentNouns).filter((word) => !word.startsWith('-'))),
    agentEndings: words(pack.descriptions?.agentNouns).flatMap((word) => (word.startsWith('-') ? word.slice(1) : [])),
    ones: new Set(words(pack.descriptions?.oneWords)),
    works: new Set(words(pack.workNouns)),
    ministers: new Set(words(pack.descriptions?.ministers)),
    groupNouns: new Set(words(pack.descriptions?.groupNouns)),
    firmNouns: new Set(words(pack.descriptions?.firmNouns)),
  };
}
