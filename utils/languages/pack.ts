import type { Manner } from '../model';
import type { AnonymityWords } from './anonymity-words';
import type { ChannelWords } from './channel-words';
import type { VerbFinalWords } from './verb-final-words';

/** What the engine must know of a language: words and marks, no logic. One file a language, found by its name. */

/** What a reporting word makes of the words it reports. */
export type CueClass = Manner;

export type GrammaticalGender = 'female' | 'male';

/** A pronoun that can speak. `null` gender: the pronoun does not tell. */
export interface PronounWord {
  readonly word: string;
  readonly gender: GrammaticalGender | null;
  readonly plural: boolean;
  /** Stands for people, for things and institutions, or for the writer. */
  readonly stands: 'person' | 'thing' | 'writer';
}

/** A word before a name: «Mr.», «Senator», «Queen». Lower case, without its full stop. */
export interface TitleWord {
  readonly word: string;
  readonly gender: GrammaticalGender | null;
}

/** What a language needs whose finite verb stands second, whose verbs come in two parts, and whose nouns all have a capital. */
export interface VerbSecondWords {
  /** Reporting verbs in two parts: a row a verb, «particle base third past participle»; slashes part several forms. */
  readonly separableVerbs: Partial<Readonly<Record<CueClass, readonly string[]>>>;
  /** Verbs whose subject says nothing and whose source follows with a preposition («heißt es in dem Bericht»): base forms. */
  readonly impersonalVerbs: string;
  /** Prepositions of that source: «in», «aus». */
  readonly impersonalPrepositions: string;
  /** Words after reported ones that the source follows without a verb: «…, so Ana Roth». */
  readonly trailingSources: string;
  /** Words of number with which such a word only tells a degree: «so viele wie nie». */
  readonly degreeWords?: string;
  /** Nouns that say whose view it is, with a preposition before or behind: «nach Angaben der Polizei», «ihrer Ansicht nach». */
  readonly viewNouns: string;
  readonly viewPrepositions: string;
  /** Words that stand behind the source: «dem Bericht zufolge». */
  readonly sourcePostpositions: string;
  /** Determiners that carry a noun phrase on: «der Sprecher des Amtes». */
  readonly genitiveDeterminers: string;
  /** Determiners that no subject has. */
  readonly obliqueDeterminers: string;
  /** Determiners that no subject has where the adjective behind ends in «-en»: «der alten Zeitung». */
  readonly weakObliques: string;
  /** Pronouns that stand between a verb and its subject and are none: «sich». */
  readonly objectPronouns: string;
  /** How adverbs and the like end that may open a sentence before its verb: «lich» of «ähnlich». */
  readonly adverbEndings: string;
  /** Words that open a question or a manner that is reported: «warum». */
  readonly questionWords: string;
  /** The word that opens a clause of comparison: «wie» of «wie Roth sagte». */
  readonly comparingWord: string;
  /** Verbs that give the words of somebody else: who is quoted has them («wird Roth zitiert», «zitiert die Zeitung den Minister»). Base forms. */
  readonly quotingVerbs: string;
  /** Prepositions of a verb's object, a row a verb: «sprechen von vom». What is marked behind them are words and no name. */
  readonly objectPrepositions: readonly string[];
  /** Nouns that report with a mere «to be»: «die Rede» of «im Brief ist die Rede von „…“». */
  readonly mentionNouns: string;
  /** The word before those to whom something is so: «für» of «für die Verbände ist der Plan „…“». */
  readonly viewpointWord: string;
  /** Prepositions before nouns for something said, by which somebody does something: «mit» of «mit den Worten „…“». */
  readonly wordsPrepositions: string;
  /** The word before a shorter name in marks: «kurz» of «kurz: „FB“». */
  readonly shortWord: string;
  /** «sich»: what calls itself so has a name. */
  readonly reflexiveWord: string;
  /** Pronouns that take up the sentence before: «Das sagte Roth.» */
  readonly backwardPronouns: string;
  /** Verb forms of reported speech: «er habe», «sie sei». */
  readonly reportiveForms: string;
}

/** What names need of a language in which every noun has a capital. */
export interface NounCapitals {
  /** How words for what people do end, where a full name follows: «ar» of «Archivar». */
  readonly tradeEndings: string;
  /** How the words end by which a woman is called what a man is called without it: «in». */
  readonly femaleEnding: string;
  /** Small words between a first name and a surname: «von». */
  readonly nameParticles: string;
  /** What makes a possessive of a name without an apostrophe: «s». */
  readonly genitiveEnding: string;
  /** What makes an adjective of a town, with a capital: «er» of «Berliner». */
  readonly townEnding: string;
  /** How nouns end that are no names: «keit». */
  readonly abstractEndings: string;
  /** Prepositions that hold an article: «vom». */
  readonly joinedArticles: string;
  /** How verbs in the plural end. */
  readonly pluralVerbEnding: string;
  /** Verbs of speech whose subject may as well be a newspaper: base forms. */
  readonly outletVerbs: string;
  /** First names beyond those that every language knows. */
  readonly firstNames: Readonly<Record<GrammaticalGender, string>>;
}

/** How verbs go on that report in other words: base forms each. */
export interface Complements {
  /** With a clause that no word opens: «said the bridge was closed». */
  readonly clause: string;
  /** With an infinitive: «promised to come». */
  readonly infinitive: string;
  /** With somebody who is to do something: «asked them to come». */
  readonly ordering: string;
  /** With what they are about: «denied the report», «praised the crew». */
  readonly object: string;
  /** As `object`, but only with a word behind that says what it is taken for: «sees the plan as a mistake»; by that word. */
  readonly taken: Readonly<Record<string, string>>;
  /** Conjunctions that a reported clause may begin with where no word opens it: «said if it rains he stays». */
  readonly openers: string;
  /** With a preposition and what they are about: «called for a vote»; by the preposition. */
  readonly particles: Readonly<Record<string, string>>;
  /** Words that open a question after any of them: «explained why». */
  readonly questions: string;
  /** Words that open a question only where somebody asks or does not know: «asked if». */
  readonly doubts: string;
  /** Nouns that report as `cueNouns` do, but never before quotation marks: «her criticism of», «his plan to». */
  readonly nouns: string;
  /** Prepositions between such a noun and what it is about. */
  readonly topics: string;
  /** What a clause begins with that names the source of the next: «as» of «as Smith said». */
  readonly comparing: string;
  /** Verbs by which what is written reports a thing: «the poll showed a close race». */
  readonly showing: string;
  /** Nouns for what is written: «poll». */
  readonly written: string;
  /** Auxiliaries that a clause can begin with whose subject stands before the report: «the plan that Smith said would fail». */
  readonly finite: string;
}

/**
 * All words are in lower case; word lists are strings with blanks between the words (or an array where an entry has blanks itself).
 * Every field is plain data, so that a pack can be checked by a table.
 */
export interface LanguagePack {
  /** BCP 47 primary language: `en`. */
  readonly lang: string;
  readonly marks: { readonly primary: readonly [open: string, close: string]; readonly nested: readonly [open: string, close: string] };
  /** A dash marks what is said, and parts it from a reporting clause within the marks: «— The bridge is closed, — said Roth.» */
  readonly dialogueDash?: boolean;
  /**
   * Reporting verbs: a row a verb, «base third past participle -ing»; a form that occurs twice is written twice. Where a language has
   * several forms for one place, by number, gender or mood, slashes part them; «-» where it has none.
   */
  readonly cues: Readonly<Record<CueClass, readonly string[]>>;
  /** Verbs whose first object is the hearer: base forms. */
  readonly hearerVerbs: string;
  /** Nouns for hearers in the case that they have beside a reporting verb («сказал журналистам»). */
  readonly hearerNouns?: string;
  /** What stands before the turns of an interview for «question» and «answer», folded: «Q: …», «A: …». */
  readonly turnLabels?: { readonly question: string; readonly answer: string };
  /** Nouns for works that bear a title, written before it: «in her memoir “The Long Winter”». */
  readonly workNouns?: string;
  /** Titles of works have capitals throughout: «The Long Winter». */
  readonly titleCase?: boolean;
  /** Verbs that may stand before their subject after a quote («said Ana Roth»): base forms. */
  readonly invertingVerbs: string;
  /** Reporting verbs that report only what follows at once («continued: “…”»): base forms. */
  readonly tightVerbs: string;
  /** Reporting verbs whose base or third form is a noun too («claims»): base forms. */
  readonly nounLikeVerbs: string;
  /** How plural nouns end, where a bare verb form must follow one: «s». */
  readonly pluralEnding: string | null;
  /** Verbs that report in other words only and never before quotation marks («seek», «decline»): rows as in `cues`. */
  readonly retellingVerbs?: Readonly<Partial<Record<CueClass, readonly string[]>>>;
  /** What may follow a reporting verb where nothing stands in quotation marks; without it only clauses with a complementiser are found. */
  readonly complements?: Complements;
  /** Nouns for something said, as in «his claim that “…”»; the verb-like noun and its plural. */
  readonly cueNouns: string;
  /** Nouns for the occasion on which words were said: «interview», «rally». */
  readonly occasionNouns: string;
  /** What tells by what way words came to the article: «in a statement», «told reporters». */
  readonly channels?: ChannelWords;
  /** What tells why a source is not named: «on condition of anonymity because …». */
  readonly anonymity?: AnonymityWords;
  /** «and», «or»: they join equals. */
  readonly coordinators: string;
  /** «according to»: the source follows, or is a possessive among the words («по его словам»). */
  readonly sourcePhrases: readonly string[];
  /** «according to what», «as»: a reporting verb with its subject follows («comme l'a dit Ana Roth»). */
  readonly reportPhrases?: readonly string[];
  /** Words right before a verb or its subject by which nobody says what it reports: «never», «should have», «every time». Of two words at most. */
  readonly unsaid?: readonly string[];
  /** Adverbs that take such a denial back: «only» of «not only said». */
  readonly limiters?: string;
  /** Institutions that stand as places beside a verb in the plural: «в министерстве сообщили». How such forms end. */
  readonly placeSources?: { readonly prepositions: string; readonly pluralEndings: string };
  /** Words that tie a possessor to the noun before it: «de», «of». */
  readonly genitives?: string;
  /** Words that open an aside after a comma and are no apposition: «speaking», «referring». */
  readonly asideWords: string;
  readonly determiners: string;
  /** Words that name nobody where they stand alone as a subject: «nobody», «no one», a mere article. */
  readonly noSpeakers: readonly string[];
  /** «a», «some», «two»: a source so introduced has not been named before. */
  readonly indefinites: string;
  /** Prepositions that only make a number less exact: «about half of the voters». */
  readonly approximators?: string;
  readonly possessives: string;
  readonly pronouns: readonly PronounWord[];
  /** Pronouns that stand as objects behind their verb and are no subject: «them». */
  readonly objectPronouns?: string;
  /** Pronouns that stand as objects before their verb, and the word that denies it; some are articles too: «lui», «le», «ne». */
  readonly clitics?: string;
  /** Words written together with the next, with their apostrophe: «l'», «dell'». */
  readonly elisions?: string;
  /** Words that an auxiliary is written together with by an apostrophe: «he» of «he's». */
  readonly contracted?: string;
  /** Pronouns tied to the end of a verb, with their hyphens: «-t-il», «-lhe». */
  readonly enclitics?: string;
  /** Pronouns that point to a person without being able to speak in this form, by gender: «his», «her». */
  readonly pointers: { readonly female: string; readonly male: string };
  readonly prepositions: string;
  /** Prepositions that carry a noun phrase on («director of»), against those that begin an adverbial. */
  readonly nounPrepositions: string;
  readonly conjunctions: string;
  readonly relatives: string;
  /** The word between a reporting verb and its clause: «that». */
  readonly complementisers: string;
  readonly auxiliaries: string;
  /** The mark of the infinitive, if it is a word: «to». */
  readonly infinitives: string;
  readonly adverbs: string;
  /** How adverbs end, if regular: «ly». */
  readonly adverbEnding: string | null;
  /** Words that end like an adverb and are none: «family». */
  readonly adverbLookalikes: string;
  /** Forms that make a passive with a participle: «was». */
  readonly passiveAuxiliaries: string;
  /** The word before the agent of a passive, or several with blanks between them: «by»; «da dal dalla». */
  readonly agentWord: string | null;
  /** The word that gives a participle its own subject: «with Smith saying». */
  readonly absoluteWord: string | null;
  /** What makes a possessive of a name, as it stands at the word's end: «'s». */
  readonly possessiveEnding: string | null;
  /** How the past of most verbs ends: «ed». */
  readonly pastEnding?: string;
  /** Verbs that may stand between subject and reporting verb: «went on to say». */
  readonly chainVerbs: string;
  readonly timeWords: string;
  readonly days: string;
  readonly months: string;
  /** Days and months are written with small letters. */
  readonly smallDays?: boolean;
  /** Titles before names, with what they tell of gender. */
  readonly titles: readonly TitleWord[];
  /** The nouns that titles stand for which are cut short: «doctor» for «dr». */
  readonly titleNouns?: Readonly<Record<string, string>>;
  /** Titles that only address somebody and tell no role: «mr». */
  readonly addressTitles: string;
  /** Nouns for persons by what they do, which can stand for a named actor: «president», «spokeswoman». */
  readonly roleNouns: string;
  /** How nouns for people by what they do end, where many do: «ist» of «biologist». */
  readonly roleEndings: string;
  /** Nouns for sources whose name is withheld: «official», «source», «people». */
  readonly sourceNouns: string;
  /** Nouns that say a person's gender: «woman», «spokesman», «brother». */
  readonly genderNouns: { readonly female: string; readonly male: string };
  /** Words of organisations: «ministry», «university», «inc». */
  readonly organisationWords: string;
  /** Abbreviations written with a full stop that never end a sentence. */
  readonly abbreviations: string;
  /** Abbreviations that may end one: «u.s.», «inc.», «a.m.». */
  readonly endingAbbreviations: string;
  /** Words that are written with a capital only because they begin a sentence: every class above and the commonest other words. */
  readonly commonWords: string;
  /** After a quote the verb may come first («said X»); before it the subject may follow the verb. */
  readonly order: {
    readonly verbFirstAfterQuote: boolean;
    /** The verb that comes first may be a compound, and its subject may come behind hearer, time and place: «a déclaré lundi à la presse Ana Roth». */
    readonly looseInversion?: boolean;
    /** Nouns have no articles: a phrase shows to end only where a name or a noun for people or institutions begins. */
    readonly bareNouns?: boolean;
    /** A subject that was spoken of last is left out: «Añadió: “…”». */
    readonly dropsSubject?: boolean;
    /** The reporting clause may stand between commas within the marks: «« Le pont, a déclaré Ana Roth, est fermé. »». */
    readonly reportsInside?: boolean;
  };
  readonly nounCapitals?: NounCapitals;
  /** Only where nouns have capitals and the verb stands second: sentences are then read clause by clause. */
  readonly verbSecond?: VerbSecondWords;
  /** Only where the verb closes its clause: sentences are then read from their verbs back. */
  readonly verbFinal?: VerbFinalWords;
}
