import type { LanguagePack } from '../../languages/pack';
import type { Gender, Name } from '../actors/actor-draft';
import type { TaggedName } from '../tagger/labels';
import type { Candidate } from './candidate';
import type { Word } from './find-words';
import type { Spelling } from './gather-evidence';
import type { KnownNames } from './known-names';

/** A trained tagger of one language. */
export interface Tagger {
  /**
   * Returns the names of a text, sorted and disjoint. The work is linear in the length of the text.
   * @param names The names that the rules found, which are evidence for the tagger.
   */
  tag(text: string, names: readonly Name[], lexicon: NameLexicon): TaggedName[];
}

/**
 * Finds the names of a text in a language in which every noun has a capital. It is a parameter, so that only articles in such a language
 * load it.
 */
export type AmongNouns = (words: readonly Word[], evidence: ReadonlyMap<string, Spelling>, lexicon: NameLexicon) => Candidate[];

/**
 * The look-up tables for finding the names of a language. They hold words of the language, and the names that are known in every language.
 */
export interface NameLexicon extends KnownNames {
  readonly pack: LanguagePack;
  /** Common words, which are not names even if they have a capital at the beginning of a sentence. */
  readonly common: ReadonlySet<string>;
  /** Words with a capital that are neither a name nor part of one: «Internet», «Christmas». */
  readonly never: ReadonlySet<string>;
  /** The days and months. */
  readonly calendar: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly addressTitles: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly roleEndings: readonly string[];
  /** All forms of the reporting verbs. */
  readonly saying: ReadonlySet<string>;
  /** Words that end the name of an organisation. */
  readonly organisationEnds: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly auxiliary: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** Nouns for sources whose name is withheld: «official», «resident». */
  readonly sources: ReadonlySet<string>;
  /** Titles and nouns that show a person's gender. */
  readonly titleGender: ReadonlyMap<string, Gender>;
  /** Pronouns that show a person's gender: «he», «her». */
  readonly pointerGender: ReadonlyMap<string, Gender>;
  /** The trained tagger, or `null` if the names of the language are found by rules alone. */
  readonly tagger: Tagger | null;
  /** The strategy for a language in which every noun has a capital, or `null`. The fields after this one are used only by this strategy. */
  readonly amongNouns: AmongNouns | null;
  readonly tradeEndings: readonly string[];
  readonly femaleEnding: string;
  /** Nouns for organisations that may end a longer noun: «verein» in «Handwerkerverein». */
  readonly organisationNouns: readonly string[];
  readonly nameParticles: ReadonlySet<string>;
  readonly genitiveEnding: string;
  readonly townEnding: string;
  readonly abstractEndings: readonly string[];
  /** Articles and possessives, which precede nouns but not surnames. */
  readonly articles: ReadonlySet<string>;
  /** Conjunctions, which may precede the subject of a clause. */
  readonly openers: ReadonlySet<string>;
  /** The forms of reporting verbs in the singular. */
  readonly speech: ReadonlySet<string>;
  /** Nouns for words and for the occasions on which they are said: «question», «letter». */
  readonly wordNouns: ReadonlySet<string>;
}

/** The parts of a name lexicon that only some languages have. They are loaded only for these languages. */
export interface LanguageNameParts {
  readonly amongNouns: AmongNouns | null;
  readonly tagger: Tagger | null;
}
