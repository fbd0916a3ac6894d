import type { LanguagePack } from '../../languages/pack';
import { wordSet } from '../../text/split-words';

/** The complements of verbs that report in other words, as sets for look-up. Verbs are in their base forms. */
export interface ComplementTable {
  /** Verbs with a clause that no word opens: «said the bridge was closed». */
  readonly clause: ReadonlySet<string>;
  /** Verbs with an infinitive: «promised to come». */
  readonly infinitive: ReadonlySet<string>;
  /** Verbs with somebody who is to do something: «asked them to come». */
  readonly ordering: ReadonlySet<string>;
  /** Verbs with an object that they are about: «denied the report». */
  readonly object: ReadonlySet<string>;
  /** Verbs with an object and a judgement («sees the plan as a mistake»), by the word before the judgement. */
  readonly taken: ReadonlyMap<string, ReadonlySet<string>>;
  /** All verbs of `taken`. */
  readonly takers: ReadonlySet<string>;
  /** Conjunctions that may begin a reported clause without a complementiser: «said if it rains he stays». */
  readonly openers: ReadonlySet<string>;
  /** Verbs with a preposition before their topic («called for a vote»), by the preposition. */
  readonly particles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that open a question after any verb: «explained why». */
  readonly questions: ReadonlySet<string>;
  /** Words that open a question only if somebody asks or does not know: «asked if». */
  readonly doubts: ReadonlySet<string>;
  /** Nouns that report, but never before quotation marks: «her criticism of». */
  readonly nouns: ReadonlySet<string>;
  /** Prepositions between a reporting noun and its topic: «of». */
  readonly topics: ReadonlySet<string>;
  /** Words that begin a clause which names the source of the next clause: «as» of «as Smith said». */
  readonly comparing: ReadonlySet<string>;
  /** Auxiliaries that can begin a clause whose subject stands before the reporting words: «the plan that Smith said would fail». */
  readonly finite: ReadonlySet<string>;
  /** Verbs by which a document reports something: «the poll showed a close race». */
  readonly showing: ReadonlySet<string>;
  /** Nouns for documents: «poll». */
  readonly written: ReadonlySet<string>;
}

const mapOf = (table: Readonly<Record<string, string>> | undefined): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(table ?? {}).map(([word, verbs]) => [word, wordSet(verbs)]));

/** Builds the table from the complements of a pack. The sets are empty if the pack has none. */
export const makeComplementTable = (complements: LanguagePack['complements']): ComplementTable => ({
  clause: wordSet(complements?.clause),
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
});
