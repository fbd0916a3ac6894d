import type { ByChannel } from './channel-words';
import type { CueClass, GrammaticalGender, LanguagePack, PronounWord } from './pack';

/**
 * What the engine must know of a language whose script has no capitals, so that names show by titles and by who speaks. As in
 * `LanguagePack`, lists are strings with blanks between the words. Where a script writes no blanks, words are cut out of the text by
 * these lists, the longest first: a word that only holds another must be listed too.
 */
export interface CaselessPack {
  /** BCP 47 primary language: `zh`. */
  readonly lang: string;
  /** The order of speaker (S), reporting verb (V) and reported words (O). */
  readonly family: 'svo' | 'sov' | 'vso';
  readonly marks: LanguagePack['marks'];
  /** The marks that part clauses. */
  readonly commas: string;
  /** Reporting verbs in every form and spelling that occurs. */
  readonly cues: Readonly<Record<CueClass, string>>;
  /** Words that hold or look like a reporting verb and report nothing: «小说». */
  readonly notCues: string;
  /** Participles that report for the subject of the sentence: «مضيفا». */
  readonly participles: string;
  /** Nouns for what somebody said that stand beside their speaker: «قوله», «言葉». */
  readonly cueNouns: string;
  /** «According to», where it stands before the source, and where it stands after it. */
  readonly sourceBefore: string;
  readonly sourceAfter: string;
  /** What marks the agent of a passive: «被». */
  readonly agentWords: string;
  /** Words that mark the subject or topic before them: «は», «が». */
  readonly topics: string;
  /** The word between reporting verb and clause, whichever stands first: «أن», «と». */
  readonly complementisers: string;
  /** The word between a noun and what describes it: «的», «の». */
  readonly links: string;
  /** Words that name what is not quoted: «所谓», «という». */
  readonly namers: string;
  /** Words that begin an adverbial: «在», «في»; and that end one: «时». */
  readonly adjuncts: string;
  readonly adjunctEnds: string;
  /** Prepositions that may carry an unnamed source on: «مصدر في الشرطة». */
  readonly nounPrepositions: string;
  readonly occasions: string;
  /** What tells by what way words came to the article; phrases found wherever they stand beside the verb, the longest first. */
  readonly channels?: ByChannel;
  readonly adverbs: string;
  readonly times: string;
  /** Words that join a clause to the one before: «但是», «لكن». */
  readonly connectors: string;
  /** Commonest other words that end a name before them. */
  readonly verbs: string;
  /** Reporting verbs that hand on somebody else's words: «نقلت الوكالة عن الوزير». */
  readonly relays: string;
  readonly hearers: string;
  readonly pronouns: readonly PronounWord[];
  /** Offices and trades, which can stand before or after a name, or for a named person. */
  readonly titles: string;
  /** Forms of address right beside a name. */
  readonly addresses: readonly { readonly word: string; readonly gender: GrammaticalGender | null }[];
  /** Nouns and titles that say a person's gender. */
  readonly genderNouns: { readonly female: string; readonly male: string };
  /** Nouns for sources whose name is withheld. */
  readonly sources: string;
  /** «一名», «ある», «أحد»: a source so introduced has not been named before. */
  readonly indefinites: string;
  /** How names of organisations end (or begin, where the language puts the noun first). */
  readonly organisations: string;
  /** Words that name nobody as a subject. */
  readonly noSpeakers: string;
  /** The commonest surnames where they come first, the commonest given names where these do. */
  readonly firstNames: string;
}

export type Pack = LanguagePack | CaselessPack;

/** Whether the script of a pack has no capitals. */
export const isCaseless = (pack: Pack): pack is CaselessPack => 'family' in pack;
