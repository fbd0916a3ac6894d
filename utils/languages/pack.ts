import type { Manner } from '../model';
import type { AnonymityWords } from './anonymity-words';
import type { ChannelWords } from './channel-words';
import type { VerbFinalWords } from './verb-final-words';

// A language pack holds the words and marks of a language and no logic. Each language has one file, which is found by its name.

/** The class of a reporting word, which is the way it presents the reported words, such as `claimed` or `denied`. */
export type CueClass = Manner;

export type GrammaticalGender = 'female' | 'male';

/** A pronoun that can be a speaker. `gender` is `null` if the pronoun does not show it. */
export interface PronounWord {
  readonly word: string;
  readonly gender: GrammaticalGender | null;
  readonly plural: boolean;
  /** Whether the pronoun refers to people, to things and institutions, or to the writer. */
  readonly stands: 'person' | 'thing' | 'writer';
}

/** A title before a name, in lower case and without its full stop: «Mr.», «Senator», «Queen». */
export interface TitleWord {
  readonly word: string;
  readonly gender: GrammaticalGender | null;
}

/** The words of a language whose finite verb stands second, whose verbs can have two parts, and whose nouns all have a capital. */
export interface VerbSecondWords {
  /** Reporting verbs in two parts, one verb per row: «particle base third past participle». Slashes separate several forms. */
  readonly separableVerbs: Partial<Readonly<Record<CueClass, readonly string[]>>>;
  /** Base forms of verbs with an impersonal subject, whose source follows after a preposition: «heißt es in dem Bericht». */
  readonly impersonalVerbs: string;
  /** Prepositions before that source: «in», «aus». */
  readonly impersonalPrepositions: string;
  /** Words that introduce the source after the reported words, without a verb: «…, so Ana Roth». */
  readonly trailingSources: string;
  /** Words of quantity after such a word, which then only expresses a degree: «so viele wie nie». */
  readonly degreeWords?: string;
  /** Nouns for somebody's view, with a preposition before or after them: «nach Angaben der Polizei», «ihrer Ansicht nach». */
  readonly viewNouns: string;
  /** The prepositions of these nouns. */
  readonly viewPrepositions: string;
  /** Words after the source: «dem Bericht zufolge». */
  readonly sourcePostpositions: string;
  /** Genitive determiners, which extend a noun phrase: «der Sprecher des Amtes». */
  readonly genitiveDeterminers: string;
  /** Determiners that a subject never has: «dem», «den». */
  readonly obliqueDeterminers: string;
  /** Determiners that a subject never has if the adjective after them ends in «-en»: «der alten Zeitung». */
  readonly weakObliques: string;
  /** Pronouns between a verb and its subject that are not the subject: «sich». */
  readonly objectPronouns: string;
  /** Endings of adverbs and similar words that may open a sentence before its verb: «lich» of «ähnlich». */
  readonly adverbEndings: string;
  /** Words that open a reported question or a reported manner: «warum», «wie». */
  readonly questionWords: string;
  /** The word that opens a clause of comparison: «wie» of «wie Roth sagte». */
  readonly comparingWord: string;
  /** Base forms of verbs that quote somebody else, who is the speaker: «wird Roth zitiert», «zitiert die Zeitung den Minister». */
  readonly quotingVerbs: string;
  /**
   * Prepositions of a verb's object, one verb per row: «sprechen von vom». Words in quotation marks after them are quoted and not a name.
   */
  readonly objectPrepositions: readonly string[];
  /** Nouns that report with nothing but a form of «to be»: «die Rede» of «im Brief ist die Rede von „…“». */
  readonly mentionNouns: string;
  /** The word before the holder of a view: «für» of «für die Verbände ist der Plan „…“». */
  readonly viewpointWord: string;
  /** Prepositions before nouns for reported words that accompany an action: «mit» of «mit den Worten „…“». */
  readonly wordsPrepositions: string;
  /** The word before a short name in quotation marks: «kurz» of «kurz: „FB“». */
  readonly shortWord: string;
  /** The reflexive pronoun, «sich». The words after «nennt sich» are a name. */
  readonly reflexiveWord: string;
  /** Pronouns that refer to the previous sentence: «Das sagte Roth.» */
  readonly backwardPronouns: string;
  /** Verb forms of reported speech: «er habe», «sie sei». */
  readonly reportiveForms: string;
}

/** The words and endings by which names are found in a language in which every noun has a capital. */
export interface NounCapitals {
  /** Endings of nouns for occupations before a full name: «ar» of «Archivar». */
  readonly tradeEndings: string;
  /** The ending that turns a noun for a man into a noun for a woman: «in». */
  readonly femaleEnding: string;
  /** Small words between a first name and a surname: «von». */
  readonly nameParticles: string;
  /** The possessive ending of a name without an apostrophe: «s». */
  readonly genitiveEnding: string;
  /** The ending that turns the name of a town into an adjective with a capital: «er» of «Berliner». */
  readonly townEnding: string;
  /** Endings of nouns that are not names: «keit». */
  readonly abstractEndings: string;
  /** Prepositions that contain an article: «vom». */
  readonly joinedArticles: string;
  /** The ending of verbs in the plural. */
  readonly pluralVerbEnding: string;
  /** Base forms of verbs of speech whose subject may also be a newspaper. */
  readonly outletVerbs: string;
  /** First names in addition to those that are known in every language. */
  readonly firstNames: Readonly<Record<GrammaticalGender, string>>;
}

/** The words by which the description before a name is found in a language in which all modifiers of a noun precede it. */
export interface LeadingDescriptions {
  /** Words that complete an office after «of» or «for»: «staff» of «chief of staff». */
  readonly officeComplements: string;
  /** Plural nouns before another noun that are not verbs in the third person: «affairs» of «foreign affairs spokesman». */
  readonly pluralModifiers: string;
  /** Words that are joined to an office by a hyphen after it: «elect» of «mayor-elect». */
  readonly officeSuffixes: string;
  /** Adverbs with a capital that begin a sentence rather than a description: «Then Anna Berg’s lawyer», unlike «the then mayor». */
  readonly sentenceOpeners: string;
  /** Auxiliaries before a bare verb, which is not part of the description after it: «will meet coach Ana Roth». */
  readonly modals: string;
}

/** The complements that verbs take in indirect speech. Verbs are in their base forms. */
export interface Complements {
  /** Verbs that take a clause without an opening word: «said the bridge was closed». */
  readonly clause: string;
  /** Verbs that take an infinitive: «promised to come». */
  readonly infinitive: string;
  /** Verbs that take the person who is to do something: «asked them to come». */
  readonly ordering: string;
  /** Verbs that take an object that they are about: «denied the report», «praised the crew». */
  readonly object: string;
  /** Verbs that take an object and, after a certain word, a judgement: «sees the plan as a mistake». The key is that word. */
  readonly taken: Readonly<Record<string, string>>;
  /** Conjunctions that may begin a reported clause without a complementiser: «said if it rains he stays». */
  readonly openers: string;
  /** Verbs that take a preposition before their topic: «called for a vote». The key is the preposition. */
  readonly particles: Readonly<Record<string, string>>;
  /** Words that open a question after any of these verbs: «explained why». */
  readonly questions: string;
  /** Words that open a question only if somebody asks or does not know: «asked if». */
  readonly doubts: string;
  /** Nouns that report as `cueNouns` do, but never before quotation marks: «her criticism of», «his plan to». */
  readonly nouns: string;
  /** Prepositions between such a noun and its topic. */
  readonly topics: string;
  /** Words that begin a clause which names the source of the next clause: «as» of «as Smith said». */
  readonly comparing: string;
  /** Verbs by which a document reports something: «the poll showed a close race». */
  readonly showing: string;
  /** Nouns for documents: «poll». */
  readonly written: string;
  /** Auxiliaries that can begin a clause whose subject stands before the reporting words: «the plan that Smith said would fail». */
  readonly finite: string;
}

/**
 * The words and marks of a language. All words are in lower case. Word lists are strings with blanks between the words, or arrays if an
 * entry itself has blanks. Every field is plain data, so that a pack can be checked by a table.
 */
export interface LanguagePack {
  /** The primary language subtag of BCP 47: `en`. */
  readonly lang: string;
  readonly marks: { readonly primary: readonly [open: string, close: string]; readonly nested: readonly [open: string, close: string] };
  /** Whether a dash marks direct speech and separates it from a reporting clause within it: «— The bridge is closed, — said Roth.» */
  readonly dialogueDash?: boolean;
  /**
   * Reporting verbs, one verb per row: «base third past participle -ing». A form that occurs twice is written twice. If a language has
   * several forms in one column, by number, gender or mood, slashes separate them. A missing form is written as «-».
   */
  readonly cues: Readonly<Record<CueClass, readonly string[]>>;
  /** Base forms of verbs whose first object is the hearer. */
  readonly hearerVerbs: string;
  /** Nouns for hearers, in the case that they have beside a reporting verb: «сказал журналистам». */
  readonly hearerNouns?: string;
  /** Labels before the turns of an interview that stand for «question» and «answer», folded: «Q: …», «A: …». */
  readonly turnLabels?: { readonly question: string; readonly answer: string };
  /** Nouns for works, written before the title: «in her memoir “The Long Winter”». */
  readonly workNouns?: string;
  /** Whether titles of works have capitals throughout: «The Long Winter». */
  readonly titleCase?: boolean;
  /** Base forms of verbs that may stand before their subject after a quotation: «said Ana Roth». */
  readonly invertingVerbs: string;
  /** Base forms of reporting verbs that report only the words right after them: «continued: “…”». */
  readonly tightVerbs: string;
  /** Base forms of reporting verbs whose base or third form is also a noun: «claims». */
  readonly nounLikeVerbs: string;
  /** The ending of plural nouns, if a bare verb form must follow a plural: «s». */
  readonly pluralEnding: string | null;
  /** Verbs that report only in indirect speech and never before quotation marks («seek», «decline»), in rows as in `cues`. */
  readonly indirectVerbs?: Readonly<Partial<Record<CueClass, readonly string[]>>>;
  /** The complements of reporting verbs in indirect speech. If absent, only clauses with a complementiser are found. */
  readonly complements?: Complements;
  /** Nouns for reported words, as in «his claim that “…”»: the noun that looks like a verb, and its plural. */
  readonly cueNouns: string;
  /** Nouns for the occasion on which words were said: «interview», «rally». */
  readonly occasionNouns: string;
  /** Words that show through which channel reported words reached the article: «in a statement», «told reporters». */
  readonly channels?: ChannelWords;
  /** Words that explain why a source is not named: «on condition of anonymity because …». */
  readonly anonymity?: AnonymityWords;
  /** Conjunctions that join equals: «and», «or». */
  readonly coordinators: string;
  /** Phrases for «according to». The source follows the phrase, or is a possessive within it: «по его словам». */
  readonly sourcePhrases: readonly string[];
  /** Phrases for «according to what» and «as», before a reporting verb with its subject: «comme l'a dit Ana Roth». */
  readonly reportPhrases?: readonly string[];
  /** Phrases of at most two words that deny the report, right before a verb or its subject: «never», «should have», «every time». */
  readonly denials?: readonly string[];
  /** Adverbs that cancel such a denial: «only» of «not only said». */
  readonly limiters?: string;
  /** Prepositions before an institution that is named as a place, and endings of the plural verb beside it: «в министерстве сообщили». */
  readonly placeSources?: { readonly prepositions: string; readonly pluralEndings: string };
  /** Words between a noun and its possessor: «de», «of». */
  readonly genitives?: string;
  /** Words after a comma that open an aside rather than an apposition: «speaking», «referring». */
  readonly asideWords: string;
  readonly determiners: string;
  /** Words that name nobody if they are the whole subject: «nobody», «no one», an article. */
  readonly noSpeakers: readonly string[];
  /** Words that introduce a source which has not been named before: «a», «some», «two». */
  readonly indefinites: string;
  /** Prepositions that only make a number less exact: «about half of the voters». */
  readonly approximators?: string;
  readonly possessives: string;
  readonly pronouns: readonly PronounWord[];
  /** Pronouns that are objects after their verb and never subjects: «them». */
  readonly objectPronouns?: string;
  /** Pronouns that are objects before their verb, and the word that negates the verb: «lui», «le», «ne». Some are also articles. */
  readonly clitics?: string;
  /** Words that are written together with the next word, with their apostrophe: «l'», «dell'». */
  readonly elisions?: string;
  /** Words to which an auxiliary is joined by an apostrophe: «he» of «he's». */
  readonly contracted?: string;
  /** Pronouns that are joined to the end of a verb, with their hyphens: «-t-il», «-lhe». */
  readonly enclitics?: string;
  /** Forms of pronouns that refer to a person but cannot be a speaker, by gender: «his», «her». */
  readonly pointers: { readonly female: string; readonly male: string };
  readonly prepositions: string;
  /** Prepositions that extend a noun phrase («director of»), unlike those that begin an adverbial. */
  readonly nounPrepositions: string;
  readonly conjunctions: string;
  readonly relatives: string;
  /** The word between a reporting verb and its clause: «that». */
  readonly complementisers: string;
  readonly auxiliaries: string;
  /** The words that mark an infinitive, if there are any: «to». */
  readonly infinitives: string;
  readonly adverbs: string;
  /** The ending of adverbs, if it is regular: «ly». */
  readonly adverbEnding: string | null;
  /** Words that end like an adverb but are not adverbs: «family». */
  readonly adverbLookalikes: string;
  /** Verb forms that make a passive together with a participle: «was». */
  readonly passiveAuxiliaries: string;
  /** The word before the agent of a passive, or several with blanks between them: «by»; «da dal dalla». */
  readonly agentWord: string | null;
  /** The word that gives a participle its own subject: «with Smith saying». */
  readonly absoluteWord: string | null;
  /** The possessive ending of a name: «'s». */
  readonly possessiveEnding: string | null;
  /** The ending of most verbs in the past: «ed». */
  readonly pastEnding?: string;
  /** Verbs that may stand between subject and reporting verb: «went on to say». */
  readonly chainVerbs: string;
  readonly timeWords: string;
  readonly days: string;
  readonly months: string;
  /** Whether days and months are written in lower case. */
  readonly smallDays?: boolean;
  /** Titles before names, with the gender that they show. */
  readonly titles: readonly TitleWord[];
  /** The nouns that abbreviated titles stand for: «doctor» for «dr». */
  readonly titleNouns?: Readonly<Record<string, string>>;
  /** Titles that are only a form of address and not a role: «mr». */
  readonly addressTitles: string;
  /** Nouns for people by office or occupation, which can stand for a named actor: «president», «spokeswoman». */
  readonly roleNouns: string;
  /** Common endings of nouns for people by office or occupation: «ist» of «biologist». */
  readonly roleEndings: string;
  /** Nouns for sources whose name is withheld: «official», «source», «people». */
  readonly sourceNouns: string;
  /** Nouns that show a person's gender: «woman», «spokesman», «brother». */
  readonly genderNouns: { readonly female: string; readonly male: string };
  /** Words in names of organisations: «ministry», «university», «inc». */
  readonly organisationWords: string;
  /** Abbreviations with a full stop that never end a sentence. */
  readonly abbreviations: string;
  /** Abbreviations that may end a sentence: «u.s.», «inc.», «a.m.». */
  readonly endingAbbreviations: string;
  /** Words that have a capital only at the beginning of a sentence: the words of every class above and the most common other words. */
  readonly commonWords: string;
  /** The order of the words that report. */
  readonly order: {
    /** Whether the verb may stand before its subject after a quotation: «said Ana Roth». */
    readonly verbFirstAfterQuote: boolean;
    /** Whether that verb may be a compound, with hearer, time and place before its subject: «a déclaré lundi à la presse Ana Roth». */
    readonly looseInversion?: boolean;
    /** Whether nouns have no articles, so that only a name or a noun for people or institutions shows the beginning of the next phrase. */
    readonly bareNouns?: boolean;
    /** Whether the language leaves out a subject that has just been mentioned: «Añadió: “…”». */
    readonly dropsSubject?: boolean;
    /** Whether the reporting clause may stand between commas within the quotation marks: «« Le pont, a déclaré Ana Roth, est fermé. »». */
    readonly reportsInside?: boolean;
  };
  /** Present only if all modifiers of a noun, possessors included, precede it: «the port authority’s finance chief Ana Roth». */
  readonly leadingDescriptions?: LeadingDescriptions;
  readonly nounCapitals?: NounCapitals;
  /** Present only if nouns have capitals and the verb stands second; sentences are then read clause by clause. */
  readonly verbSecond?: VerbSecondWords;
  /** Present only if the verb ends its clause; sentences are then read backwards from their verbs. */
  readonly verbFinal?: VerbFinalWords;
}
