import type { ByChannel } from './channel-words';
import type { CueClass, GrammaticalGender, LanguagePack, PronounWord } from './pack';

/**
 * The words and marks of a language whose script has no capitals, so that names are found by titles and by reporting verbs. As in
 * `LanguagePack`, lists are strings with blanks between the words. In a script without blanks the text is split into words by these lists,
 * the longest word first. A word that merely contains another listed word must therefore be listed, too.
 */
export interface CaselessPack {
  /** The primary language subtag of BCP 47: `zh`. */
  readonly lang: string;
  /** The order of speaker (S), reporting verb (V) and reported words (O). */
  readonly family: 'svo' | 'sov' | 'vso';
  readonly marks: LanguagePack['marks'];
  /** The marks that separate clauses. */
  readonly commas: string;
  /** Reporting verbs in every form and spelling that occurs. */
  readonly cues: Readonly<Record<CueClass, string>>;
  /** Words that contain or look like a reporting verb but report nothing: «小说». */
  readonly notCues: string;
  /** Participles that report for the subject of the sentence: «مضيفا». */
  readonly participles: string;
  /** Nouns for reported words that stand beside their speaker: «قوله», «言葉». */
  readonly cueNouns: string;
  /** Words for «according to» that stand before the source. */
  readonly sourceBefore: string;
  /** Words for «according to» that stand after the source. */
  readonly sourceAfter: string;
  /** Words that mark the agent of a passive: «被». */
  readonly agentWords: string;
  /** Words that mark the subject or topic before them: «は», «が». */
  readonly topics: string;
  /** Words between a reporting verb and its clause, whichever comes first: «أن», «と». */
  readonly complementisers: string;
  /** Words between a noun and its modifier: «的», «の». */
  readonly links: string;
  /** Words beside quotation marks which show that the words inside are a name or a term and not a quotation: «所谓», «という». */
  readonly namers: string;
  /** Words that begin an adverbial: «在», «في». */
  readonly adjuncts: string;
  /** Words that end an adverbial: «时». */
  readonly adjunctEnds: string;
  /** Prepositions that may extend an unnamed source: «مصدر في الشرطة». */
  readonly nounPrepositions: string;
  /** Nouns for the occasion on which words were said: «采访», «مؤتمر». */
  readonly occasions: string;
  /**
   * Phrases that show through which channel the words reached the article. They may stand anywhere beside the verb, and the longest one is
   * found first.
   */
  readonly channels?: ByChannel;
  readonly adverbs: string;
  readonly times: string;
  /** Words that join a clause to the previous one: «但是», «لكن». */
  readonly connectors: string;
  /** The most common other words before which a name ends. */
  readonly verbs: string;
  /** Reporting verbs that pass on somebody else's words: «نقلت الوكالة عن الوزير». */
  readonly relays: string;
  readonly hearers: string;
  readonly pronouns: readonly PronounWord[];
  /** Offices and trades, which can stand before a name, after a name, or for a named person. */
  readonly titles: string;
  /** Forms of address right beside a name. */
  readonly addresses: readonly { readonly word: string; readonly gender: GrammaticalGender | null }[];
  /** Nouns and titles that show a person's gender. */
  readonly genderNouns: { readonly female: string; readonly male: string };
  /** Nouns for sources whose name is withheld. */
  readonly sources: string;
  /** Words that introduce a source which has not been named before: «一名», «ある», «أحد». */
  readonly indefinites: string;
  /** Words that end the names of organisations, or begin them if the language puts the noun first. */
  readonly organisations: string;
  /** Words that name nobody when they are the subject. */
  readonly noSpeakers: string;
  /** The most common surnames if surnames come first, otherwise the most common given names. */
  readonly firstNames: string;
}

/** The pack of any language. */
export type Pack = LanguagePack | CaselessPack;

/** Returns whether the script of a pack has no capitals. */
export const isCaseless = (pack: Pack): pack is CaselessPack => 'family' in pack;
