import type { LanguagePack } from '../../languages/pack';
import { wordSet } from '../../text/split-words';

/** The complements that verbs of indirect speech can take. Verbs are listed in their base form. */
export interface ComplementTable {
  /** Verbs that take a clause without a complementiser: «said the bridge was closed». */
  readonly clause: ReadonlySet<string>;
  /** Those of `clause` whose object is as often a thing as a clause: «declared the gifts». */
  readonly holding: ReadonlySet<string>;
  /** Verbs that take an infinitive: «promised to come». */
  readonly infinitive: ReadonlySet<string>;
  /** Verbs that take an object and an infinitive, because they ask somebody to do something: «asked them to come». */
  readonly ordering: ReadonlySet<string>;
  /** Verbs that express a stance towards their object: «denied the report». */
  readonly object: ReadonlySet<string>;
  /** Verbs that take an object and a judgement («sees the plan as a mistake»), keyed by the word before the judgement. */
  readonly taken: ReadonlyMap<string, ReadonlySet<string>>;
  /** All verbs in `taken`. */
  readonly takers: ReadonlySet<string>;
  /** Conjunctions that may begin a reported clause without a complementiser: «said if it rains he stays». */
  readonly openers: ReadonlySet<string>;
  /** Verbs that take a preposition before their topic («called for a vote»), keyed by the preposition. */
  readonly particles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that can open a reported question after any verb: «explained why». */
  readonly questions: ReadonlySet<string>;
  /**
   * Words that can open a reported question only after a verb of asking or after the base form of another verb: «asked if», «did not say
   * when».
   */
  readonly doubts: ReadonlySet<string>;
  /** Nouns that report speech but never introduce words in quotation marks: «her criticism of». */
  readonly nouns: ReadonlySet<string>;
  /** Prepositions between a reporting noun and its topic: «of». */
  readonly topics: ReadonlySet<string>;
  /** Words that begin a clause that names the source of the next clause: «as» in «As Smith said, …». */
  readonly comparing: ReadonlySet<string>;
  /** Auxiliaries that can begin a reported clause if its subject precedes the reporting verb: «the plan that Smith said would fail». */
  readonly finite: ReadonlySet<string>;
  /** Verbs that introduce what a document reports: «the poll showed a close race». */
  readonly showing: ReadonlySet<string>;
  /** Nouns for sources that are not people, such as «poll», «data» and «report». */
  readonly written: ReadonlySet<string>;
  /** Prepositions between one of `written` and its author: «a letter from Ana Roth». */
  readonly authors: ReadonlySet<string>;
}

const mapOf = (table: Readonly<Record<string, string>> | undefined): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(table ?? {}).map(([word, verbs]) => [word, wordSet(verbs)]));

/** Builds the table from the complements in a pack. All sets are empty if the pack has none. */
export const makeComplementTable = (complements: LanguagePack['complements']): ComplementTable => ({
  clause: wordSet(complements?.clause),
  holding: wordSet(complements?.holding),
  infinitive: wordSet(complements?.infinitive),
  ordering: wordSet(complements?.ordering),
  object: wordSet(complements?.object),
  taken: mapOf(complements?.taken),
  takers: wordSet(Object.values(complements?.taken ?? {}).join(' ')),
  openers: wordSet(complements?.openers),
  particles: mapOf(complements?.particles),
  questions: wordSet(complements?.questions),
  doubts: wordSet(complements?.doubts),
  nouns: wordSet(complements?.nouns),
  topics: wordSet(complements?.topics),
  comparing: wordSet(complements?.comparing),
  finite: wordSet(complements?.finite),
  showing: wordSet(complements?.showing),
  written: wordSet(complements?.written),
  authors: wordSet(complements?.authors),
});
