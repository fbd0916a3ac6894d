import type { LanguagePack } from '../../languages/pack';
import type { Gender, Name } from '../actors/actor-draft';
import type { TaggedName } from '../tagger/labels';
import type { Candidate } from './candidate';
import type { Word } from './find-words';
import type { Spelling } from './gather-evidence';
import type { KnownNames } from './known-names';
import type { ListedName } from './listed-names';

/** A trained tagger for one language. */
export interface Tagger {
  /**
   * Returns the names in the text, sorted and disjoint, in linear time.
   * @param names The names found by the rules, which are evidence for the tagger.
   */
  tag(text: string, names: readonly Name[], lexicon: NameLexicon): TaggedName[];
}

/**
 * A function that finds the names in a language that capitalises every noun. It is passed as a parameter, so it is loaded only for articles
 * in such a language.
 */
export type AmongNouns = (words: readonly Word[], evidence: ReadonlyMap<string, Spelling>, lexicon: NameLexicon) => Candidate[];

/** The look-up tables for finding names in a language. They contain words of the language and the names known in every language. */
export interface NameLexicon extends KnownNames {
  readonly pack: LanguagePack;
  /** Common words. They are not names even if they are capitalised at the beginning of a sentence. */
  readonly common: ReadonlySet<string>;
  /** Capitalised words that are neither a name nor part of one, such as «Internet» and «Christmas». */
  readonly never: ReadonlySet<string>;
  /** The names of the days and months. */
  readonly calendar: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly addressTitles: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  /** The folded words of the phrases in `LanguagePack.aliasPhrases`. */
  readonly aliasPhrases: readonly (readonly string[])[];
  /** The folded words of the phrases in `LanguagePack.becomingPhrases`. */
  readonly becomingPhrases: readonly (readonly string[])[];
  readonly roleEndings: readonly string[];
  /** All forms of the reporting verbs. */
  readonly saying: ReadonlySet<string>;
  /** Words that can end the name of an organisation. */
  readonly organisationEnds: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly auxiliary: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** The forms of «to be» that connect a person with a description, such as «is». */
  readonly copulas: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** Nouns for sources whose name is withheld, such as «official» and «resident». */
  readonly sources: ReadonlySet<string>;
  /** Titles and nouns that indicate a person's gender. */
  readonly titleGender: ReadonlyMap<string, Gender>;
  /** Pronouns that indicate a person's gender, such as «he» and «her». */
  readonly pointerGender: ReadonlyMap<string, Gender>;
  /** The names in the lists of the language pack, keyed by the stem of their first word. They are evidence for the tagger. */
  readonly listed: ReadonlyMap<string, readonly ListedName[]>;
  /** The words that lose their vowel before a name, such as «l» in «l'Italia». */
  readonly elided: ReadonlySet<string>;
  /** Whether endings follow a name after an apostrophe, as in «Roth'un». */
  readonly hasSuffixes: boolean;
  /** Whether names may end with several words in lower case. */
  readonly hasLowerCaseEnds: boolean;
  /** Returns the part of a folded word that all its inflected forms share. In a language that does not inflect names, this is the word. */
  readonly stemOf: (key: string) => string;
  /** The trained tagger, or `null` if the names in the language are found by rules alone. */
  readonly tagger: Tagger | null;
  /**
   * The function that finds names in a language that capitalises every noun; `null` for other languages. Most of the fields below are
   * needed only if it is present.
   */
  readonly amongNouns: AmongNouns | null;
  readonly tradeEndings: readonly string[];
  readonly femaleEnding: string;
  /** Nouns for organisations that can end a compound, such as «verein» in «Handwerkerverein». */
  readonly organisationNouns: readonly string[];
  readonly nameParticles: ReadonlySet<string>;
  readonly genitiveEnding: string;
  readonly townEnding: string;
  readonly abstractEndings: readonly string[];
  readonly thingsBeforeNames: ReadonlySet<string>;
  /** Articles and possessives. They precede nouns but not surnames. */
  readonly articles: ReadonlySet<string>;
  /** Conjunctions that can stand directly before the subject of a clause. */
  readonly openers: ReadonlySet<string>;
  /** The singular forms of the reporting verbs. */
  readonly speech: ReadonlySet<string>;
  /** Nouns for statements and for the occasions on which they are made, such as «question» and «letter». */
  readonly wordNouns: ReadonlySet<string>;
}

/** The parts of a name lexicon that only some languages have. They are loaded only for these languages. */
export interface LanguageNameParts {
  readonly amongNouns: AmongNouns | null;
  readonly tagger: Tagger | null;
}
