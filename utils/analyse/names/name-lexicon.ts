import type { LanguagePack } from '../../languages/pack';
import type { Gender, Name } from '../actors/actor-draft';
import type { TaggedName } from '../tagger/labels';
import type { Candidate } from './candidate';
import type { Word } from './find-words';
import type { Spelling } from './gather-evidence';
import type { KnownNames } from './known-names';

/** A trained tagger, ready to read texts of its language. */
export interface Tagger {
  /**
   * The names of a text: sorted, disjoint. Linear in the text.
   * @param names what the rules take for names, which it weighs.
   */
  tag(text: string, names: readonly Name[], lexicon: NameLexicon): TaggedName[];
}

/** How names are found in a language where every noun has a capital; handed in, so that only its readers load it. */
export type AmongNouns = (words: readonly Word[], evidence: ReadonlyMap<string, Spelling>, lexicon: NameLexicon) => Candidate[];

/** Everything that names need of a language, as sets, and the names that every language knows. */
export interface NameLexicon extends KnownNames {
  readonly pack: LanguagePack;
  /** Never a name although it begins with a capital at the head of a sentence. */
  readonly common: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly addressTitles: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly roleEndings: readonly string[];
  readonly saying: ReadonlySet<string>;
  readonly organisationEnds: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly auxiliary: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** «official», «resident»: people by a common noun. */
  readonly sources: ReadonlySet<string>;
  readonly titleGender: ReadonlyMap<string, Gender>;
  /** «he», «her», with what they tell. */
  readonly pointerGender: ReadonlyMap<string, Gender>;
  /** Trained on marked texts of the language; `null`: rules alone find its names. */
  readonly tagger: Tagger | null;
  /** Tells names from nouns where every noun has a capital: a capital alone is no evidence. The rest is read only then. */
  readonly amongNouns: AmongNouns | null;
  readonly tradeEndings: readonly string[];
  readonly femaleEnding: string;
  /** Nouns for organisations that longer ones may end with: «verein» of «Handwerkerverein». */
  readonly organisationNouns: readonly string[];
  readonly nameParticles: ReadonlySet<string>;
  readonly genitiveEnding: string;
  readonly townEnding: string;
  readonly abstractEndings: readonly string[];
  /** Words before a noun that no surname has before it. */
  readonly articles: ReadonlySet<string>;
  /** Words that may stand before the subject of a clause. */
  readonly openers: ReadonlySet<string>;
  /** Verbs of speech in the singular. */
  readonly speech: ReadonlySet<string>;
  /** «question», «letter»: nouns that are said or say something. */
  readonly wordNouns: ReadonlySet<string>;
}

/** What only some languages have, which the others do not load. */
export interface LanguageNameParts {
  readonly amongNouns: AmongNouns | null;
  readonly tagger: Tagger | null;
}
