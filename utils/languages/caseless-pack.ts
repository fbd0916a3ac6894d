import type { ByChannel } from './channel-words';
import type { CueClass, GrammaticalGender, LanguagePack, PronounWord } from './pack';

/**
 * The words and punctuation marks of a language whose script has no capitals. In such a language, names are recognised by titles and
 * reporting verbs. As in `LanguagePack`, lists are strings with spaces between the words. If the script has no spaces, the text is split
 * into listed words, the longest first. A word that merely contains another listed word must therefore also be listed.
 */
export interface CaselessPack {
  /** The primary language subtag from BCP 47, such as `zh`. */
  readonly lang: string;
  /** The order of the speaker (S), the reporting verb (V) and the reported words (O). */
  readonly family: 'svo' | 'sov' | 'vso';
  readonly marks: LanguagePack['marks'];
  /** The punctuation marks that separate clauses. */
  readonly commas: string;
  /** Reporting verbs, in all forms and spellings that occur. */
  readonly cues: Readonly<Record<CueClass, string>>;
  /** Words that contain or resemble a reporting verb but do not report anything, such as «小说» (novel), which contains «说» (say). */
  readonly notCues: string;
  /** Participles that report what the subject of the sentence said, such as «مضيفا». */
  readonly participles: string;
  /** Nouns for reported words that occur next to their speaker, such as «قوله» (his words) and «言葉» (words). */
  readonly cueNouns: string;
  /** Words for «according to» that precede the source. */
  readonly sourceBefore: string;
  /** Words for «according to» that follow the source. */
  readonly sourceAfter: string;
  /** Words that mark the agent of a passive, such as «被». */
  readonly agentWords: string;
  /** Words that mark the preceding word as the subject or topic, such as «は» and «が». */
  readonly topics: string;
  /** Words that link a reporting verb to the reported clause, such as «أن» and «と». */
  readonly complementisers: string;
  /** Words between a noun and its modifier, such as «的» and «の». */
  readonly links: string;
  /**
   * Words next to quotation marks which show that the words inside are a name or a term and not a quotation, such as «所谓» (so-called) and
   * «という» (called).
   */
  readonly namers: string;
  /** Words that begin an adverbial, such as «在» and «في» (in). */
  readonly adjuncts: string;
  /** Words that end an adverbial, such as «时» (when). */
  readonly adjunctEnds: string;
  /** Prepositions that may continue a phrase for an unnamed source, such as «في» in «مصدر في الشرطة» (a source in the police). */
  readonly nounPrepositions: string;
  /** Nouns for an occasion on which something is said, such as «采访» (interview) and «مؤتمر» (conference). */
  readonly occasions: string;
  /**
   * Phrases that name the channel of a report, such as «في رسالة» (in a letter). If a sentence contains several, the one nearest to the
   * reporting verb counts, and of two equally near ones, the longer.
   */
  readonly channels?: ByChannel;
  readonly adverbs: string;
  readonly times: string;
  /** Words that connect a clause to the previous one, such as «但是» and «لكن» (but). */
  readonly connectors: string;
  /** Very common verbs and other words that do not belong to a name, so a name ends before them. */
  readonly verbs: string;
  /** Verbs that report somebody else's words, as in «نقلت الوكالة عن الوزير» (the agency quoted the minister). */
  readonly relays: string;
  readonly hearers: string;
  readonly pronouns: readonly PronounWord[];
  /** Offices and occupations, which can precede a name, follow it, or refer to a named person on their own. */
  readonly titles: string;
  /** Forms of address directly next to a name. */
  readonly addresses: readonly { readonly word: string; readonly gender: GrammaticalGender | null }[];
  /** Nouns and titles that indicate a person's gender. */
  readonly genderNouns: { readonly female: string; readonly male: string };
  /** Nouns for sources whose name is withheld. */
  readonly sources: string;
  /** Words that introduce a source that has not been mentioned before, such as «一名» (a), «ある» (a certain) and «أحد» (one of). */
  readonly indefinites: string;
  /** Words that end the names of organisations. In a language that puts the noun first, they begin these names. */
  readonly organisations: string;
  /** Words for the work of journalists, which stand before their names in brackets, such as «责编» (editor). */
  readonly credits?: string;
  /** The ends of the names of things that are no actors, such as «公报» (communiqué). */
  readonly thingEnds?: string;
  /** Words that can be a subject but do not refer to a speaker, such as «没有人» (nobody) and «谁» (who). */
  readonly noSpeakers: string;
  /** The most common surnames if surnames come first. Otherwise, the most common given names. */
  readonly firstNames: string;
  /** The states of the world. See `LanguagePack.states`. */
  readonly states?: string;
}

/** A language pack for a script with or without capitals. */
export type Pack = LanguagePack | CaselessPack;

/** Returns whether a pack is for a script without capitals. */
export const isCaseless = (pack: Pack): pack is CaselessPack => 'family' in pack;
