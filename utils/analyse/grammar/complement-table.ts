import type { LanguagePack } from '../../languages/pack';

/** What may follow a verb that reports in other words; sets of base forms. */
export interface ComplementTable {
  readonly clause: ReadonlySet<string>;
  readonly infinitive: ReadonlySet<string>;
  readonly ordering: ReadonlySet<string>;
  readonly object: ReadonlySet<string>;
  /** The verbs of each word that says what something is taken for. */
  readonly taken: ReadonlyMap<string, ReadonlySet<string>>;
  readonly takers: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  /** The verbs of each preposition. */
  readonly particles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly questions: ReadonlySet<string>;
  readonly doubts: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  /** What a clause begins with that names a source of the next: «as» of «as Smith said». */
  readonly comparing: ReadonlySet<string>;
  /** Auxiliaries that a clause can begin with whose subject stands before the report. */
  readonly finite: ReadonlySet<string>;
  /** Verbs by which what is written reports a thing, and nouns for what is written. */
  readonly showing: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
}

const setOf = (words: string | undefined): ReadonlySet<string> => new Set((words ?? '').split(' ').filter(Boolean));

const mapOf = (table: Readonly<Record<string, string>> | undefined): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(table ?? {}).map(([word, verbs]) => [word, setOf(verbs)]));

/** The table of a pack; empty where it has none. */
export const tableOf = (complements: LanguagePack['complements']): ComplementTable => ({
  clause: setOf(complements?.clause),
  infinitive: setOf(complements?.infinitive),
  ordering: setOf(complements?.ordering),
  object: setOf(complements?.object),
  taken: mapOf(complements?.taken),
  takers: setOf(Object.values(complements?.taken ?? {}).join(' ')),
  openers: setOf(complements?.openers),
  particles: mapOf(complements?.particles),
  questions: setOf(complements?.questions),
  doubts: setOf(complements?.doubts),
  nouns: setOf(complements?.nouns),
  topics: setOf(complements?.topics),
  comparing: setOf(complements?.comparing),
  finite: setOf(complements?.finite),
  showing: setOf(complements?.showing),
  written: setOf(complements?.written),
});
