import type { CueClass, LanguagePack } from '../../languages/pack';
import type { Abbreviations, Token } from '../../text/tokens';
import type { ComplementTable } from './complement-table';

/** The word classes. Each is a bit, so a single look-up returns all classes of a word. */
export const IS = {
  determiner: 1 << 0, indefinite: 1 << 1, possessive: 1 << 2, pronoun: 1 << 3, preposition: 1 << 4, nounPreposition: 1 << 5,
  conjunction: 1 << 6, relative: 1 << 7, auxiliary: 1 << 8, adverb: 1 << 9, chain: 1 << 10, time: 1 << 11, cue: 1 << 12, cueNoun: 1 << 13,
  complementiser: 1 << 14, aside: 1 << 15, role: 1 << 16, source: 1 << 17, title: 1 << 18, passive: 1 << 19, date: 1 << 20,
  occasion: 1 << 21, coordinator: 1 << 22, article: 1 << 23, hearer: 1 << 24, clitic: 1 << 25, work: 1 << 26, institution: 1 << 27,
  contrast: 1 << 28,
} as const; // biome-ignore format: a table

/** The form of a verb. For «say», the forms are «say», «says», «said», «said» after an auxiliary, and «saying», in this order. */
export type CueForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** One form of a reporting verb. */
export interface CueWord {
  readonly class: CueClass;
  /** The base form of the verb. */
  readonly base: string;
  readonly form: CueForm;
  /** Whether the first object of the verb is the person spoken to, as in «told reporters». */
  readonly hearer: boolean;
  /** Whether the verb can precede its subject after a quotation, as in «said Ana Roth». */
  readonly inverts: boolean;
  /** Whether the verb reports only the words directly after it, as in «continued: “…”». */
  readonly tight: boolean;
  /** Whether the base form or the third-person form is also a noun, such as «claims». */
  readonly nounLike: boolean;
  /** Whether the form can be a past form. A base form such as «read» can be one too. */
  readonly past: boolean;
}

/** A language's look-up tables, built from its pack. */
export interface Lexicon {
  readonly pack: LanguagePack;
  /** Whether the noun for a kind of work follows the title, as in «“Uzun Kış” romanı» (the novel “Uzun Kış”). */
  readonly nounFollowsTitle: boolean;
  /** The classes of each word, as bits of `IS`. */
  readonly classes: ReadonlyMap<string, number>;
  /** The reporting verbs, keyed by each of their forms. */
  readonly cues: ReadonlyMap<string, CueWord>;
  /** The verbs that introduce only indirect speech and never words in quotation marks, keyed by each of their forms. */
  readonly indirectCues: ReadonlyMap<string, CueWord>;
  readonly complements: ComplementTable;
  readonly abbreviations: Abbreviations;
  /** Words that begin a sentence if they are capitalised after an abbreviation. */
  readonly firstWords: ReadonlySet<string>;
  /** Words that have the ending of an adverb but are not adverbs, such as «family». */
  readonly lookalikes: ReadonlySet<string>;
  /** The words that mark an infinitive, such as «to». */
  readonly infinitives: ReadonlySet<string>;
  /** The phrases that mean «according to», each as a list of words, keyed by their first word. */
  readonly sourcePhrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The phrases that precede a reporting verb and its subject («comme l'a dit Ana Roth»), in the format of `sourcePhrases`. */
  readonly reportPhrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The phrases which show that the action of the verb after them did not happen («should have»), in the format of `sourcePhrases`. */
  readonly denials: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words that cancel a denial, such as «only» in «not only said». */
  readonly limiters: ReadonlySet<string>;
  /** The words that precede the agent of a passive verb, such as «by». */
  readonly agentWords: ReadonlySet<string>;
  /** Months before which the day is written with a full stop, as in «3. Juni». */
  readonly dottedMonths: ReadonlySet<string>;
  /** The words between a noun and its possessor, such as «of». */
  readonly genitives: ReadonlySet<string>;
  /** Pronouns that can be an object after the verb but never a subject, such as «them». */
  readonly objectPronouns: ReadonlySet<string>;
  /** Prepositions that only make a number approximate, such as «about» in «about half of the voters». */
  readonly approximators: ReadonlySet<string>;
  /** See `LanguagePack`. */
  readonly speakingVerbs: ReadonlySet<string>;
  readonly speakingPrepositions: ReadonlySet<string>;
  readonly mentionVerbs: ReadonlySet<string>;
  /** Nouns for groups that are no part of a name, such as «firm» and «band». */
  readonly groupNouns: ReadonlySet<string>;
  /** See `LanguagePack`. */
  readonly namingWords: ReadonlySet<string>;
  /** See `DescriptionWords`. */
  readonly statements: ReadonlySet<string>;
  /** Nouns for documents that nobody in particular speaks through, such as «report». */
  readonly documents: ReadonlySet<string>;
}

/** Returns the classes of a token, as bits of `IS`. Days and months must be capitalised, unless the language writes them in lower case. */
export function classesOf({ classes, pack, lookalikes }: Lexicon, token: Token): number {
  if (token.kind !== 'word') return 0;
  let bits = classes.get(token.lower) ?? 0;
  if (token.capital && bits & (IS.cue | IS.role | IS.source | IS.cueNoun)) bits &= ~(IS.cueNoun | IS.chain);
  if (bits & IS.date && !token.capital && !pack.smallDays) bits &= ~(IS.date | IS.time);
  if (!bits && !token.capital && pack.adverbEnding && token.lower.length > 4 && token.lower.endsWith(pack.adverbEnding)) {
    if (!lookalikes.has(token.lower)) bits = IS.adverb;
  }
  return bits;
}
