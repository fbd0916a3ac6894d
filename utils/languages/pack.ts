import type { Manner } from '../model';
import type { AnonymityWords } from './anonymity-words';
import type { ChannelWords } from './channel-words';
import type { DescriptionWords } from './description-words';
import type { NameCases } from './name-case-words';
import type { ThingWords } from './thing-words';
import type { VerbFinalWords } from './verb-final-words';

// A language pack contains the words and punctuation marks of a language, but no logic. Each language has one file, which is found by its
// name.

/** The class of a reporting word, such as `claimed` or `denied`. It expresses how the word presents what was said. */
export type CueClass = Manner;

export type GrammaticalGender = 'female' | 'male';

/** A pronoun that can be a speaker. `gender` is `null` if the pronoun does not indicate it. */
export interface PronounWord {
  readonly word: string;
  readonly gender: GrammaticalGender | null;
  readonly plural: boolean;
  /** The kind of referent of the pronoun: a person, a thing or institution, or the writer. */
  readonly stands: 'person' | 'thing' | 'writer';
}

/** Rules for the spelling and the inflection of names in a language. */
export interface NameGrammar {
  /** The words that lose their vowel before a name, without the apostrophe, such as «l» in «l'Italia». */
  readonly elided?: string;
  /** Whether endings follow a name after an apostrophe, as in «Roth'un». */
  readonly hasSuffixes?: boolean;
  /** Whether the ending of a name depends on its case. */
  readonly isInflected?: boolean;
  /** The nominatives of people's names, if they are inflected. */
  readonly cases?: NameCases;
  /** Whether the names of organisations may end with several words in lower case, as in «Ministère de la défense». */
  readonly hasLowerCaseEnds?: boolean;
}

/** A title that precedes a name, such as «Mr.», «Senator» or «Queen». It is listed in lower case and without its full stop. */
export interface TitleWord {
  readonly word: string;
  readonly gender: GrammaticalGender | null;
}

/**
 * The words of a language such as German, in which the finite verb comes second, verbs can have two parts, and all nouns are capitalised.
 */
export interface VerbSecondWords {
  /**
   * Reporting verbs with two parts, one verb per row. Each row contains five fields, separated by spaces: the particle, the base form, the
   * third person, the past tense and the participle. Slashes separate alternative forms.
   */
  readonly separableVerbs: Partial<Readonly<Record<CueClass, readonly string[]>>>;
  /**
   * Base forms of verbs with an impersonal subject. Their source follows a preposition, as in «heißt es in dem Bericht» (the report says).
   */
  readonly impersonalVerbs: string;
  /**
   * Prepositions that introduce the source after a verb in `impersonalVerbs`, such as «in» in «heißt es in dem Bericht» (the report says).
   */
  readonly impersonalPrepositions: string;
  /** Words that introduce the source after the reported words without a verb, such as «so» in «…, so Ana Roth». */
  readonly trailingSources: string;
  /**
   * Words of quantity, such as «viele» in «so viele wie nie» (more than ever). Directly before such a word, one of `trailingSources` («so»)
   * introduces no source.
   */
  readonly degreeWords?: string;
  /**
   * Nouns for somebody's view, with a preposition before or after them, as in «nach Angaben der Polizei» (according to the police) and
   * «ihrer Ansicht nach» (in her view).
   */
  readonly viewNouns: string;
  /** The prepositions that are used with `viewNouns`. */
  readonly viewPrepositions: string;
  /** Words that follow the source, such as «zufolge» in «dem Bericht zufolge» (according to the report). */
  readonly sourcePostpositions: string;
  /** Genitive determiners, which extend a noun phrase, such as «des» in «der Sprecher des Amtes» (the spokesman of the office). */
  readonly genitiveDeterminers: string;
  /** Determiners that never belong to a subject, such as «dem» and «den». */
  readonly obliqueDeterminers: string;
  /** Determiners that never belong to a subject if the adjective after them ends in «-en», such as «der» in «der alten Zeitung». */
  readonly weakObliques: string;
  /** Pronouns between a verb and its subject that are not the subject, such as «sich». */
  readonly objectPronouns: string;
  /** Endings of adverbs and similar words that may precede the verb at the beginning of a sentence, such as «lich» in «ähnlich». */
  readonly adverbEndings: string;
  /** Words that introduce a reported question or a clause of manner, such as «warum» and «wie». */
  readonly questionWords: string;
  /** Forms of verbs after which «wie» means «how» and not «as», such as «gesehen» in «sie habe gesehen, wie Roth rief». */
  readonly mannerVerbs: string;
  /** The word that introduces a clause of comparison, such as «wie» in «wie Roth sagte» (as Roth said). */
  readonly comparingWord: string;
  /**
   * Base forms of verbs whose object or passive subject is the speaker, such as «zitieren» in «wird Roth zitiert» (Roth is quoted) and
   * «zitiert die Zeitung den Minister» (the newspaper quotes the minister).
   */
  readonly quotingVerbs: string;
  /**
   * Verbs with the prepositions that precede their object, one verb per row, such as «sprechen von vom». Words in quotation marks after
   * such a preposition are a quotation and not a name.
   */
  readonly objectPrepositions: readonly string[];
  /**
   * Nouns that introduce reported words after a form of «to be», such as «die Rede» in «im Brief ist die Rede von „…“» (the letter speaks
   * of “…”).
   */
  readonly mentionNouns: string;
  /**
   * The word before the person or group whose view is reported, such as «für» in «für die Verbände ist der Plan „…“» (for the associations,
   * the plan is “…”).
   */
  readonly viewpointWord: string;
  /** Prepositions that introduce a quotation together with a noun such as «words»: «mit den Worten „…“» (with the words “…”). */
  readonly wordsPrepositions: string;
  /** The word that introduces a short name in quotation marks, such as «kurz» in «kurz: „FB“». */
  readonly shortWord: string;
  /** Forms of verbs which with the reflexive pronoun show how somebody feels, such as «zeigte» in «zeigte sich „betroffen“». */
  readonly moodVerbs: string;
  /** The reflexive pronoun, such as «sich». The words after «nennt sich» (calls itself) are a name. */
  readonly reflexiveWord: string;
  /** Words that refer an account to the subject, such as «eigenen» (own) in «nach eigenen Angaben» (by its own account). */
  readonly ownWords: string;
  /** Auxiliaries with which a participle says in what state something is, such as «ist» (is) in «ist gemeldet» (is registered). */
  readonly stateAuxiliaries: string;
  /** Prepositions that introduce what a report is about, such as «über» (about). */
  readonly topicPrepositions: string;
  /** Pronouns that refer to the previous sentence, such as «das» in «Das sagte Roth.» */
  readonly backwardPronouns: string;
  /** Verb forms that indicate reported speech, such as «habe» in «er habe» and «sei» in «sie sei». */
  readonly reportiveForms: string;
}

/** The words and endings that help to find names in a language in which every noun is capitalised. */
export interface NounCapitals {
  /** Endings of the occupational nouns that can stand before a full name, such as «ar» in «Archivar». */
  readonly tradeEndings: string;
  /** The ending that turns a noun for a man into a noun for a woman, such as «in» in «Sprecherin». */
  readonly femaleEnding: string;
  /** Lower-case words between a first name and a surname, such as «von». */
  readonly nameParticles: string;
  /** The possessive ending of a name, such as «s». It is written without an apostrophe. */
  readonly genitiveEnding: string;
  /** The ending that turns a town's name into a capitalised adjective, such as «er» in «Berliner». */
  readonly townEnding: string;
  /** Endings of nouns that are never names, such as «keit». */
  readonly abstractEndings: string;
  /** Nouns that end compounds with a hyphen and name no organisation, such as «pandemie» in «Corona-Pandemie». */
  readonly thingNouns: string;
  /** Plural nouns for organisations, such as «parteien» in «Landtagsparteien». A name that ends with one names no single organisation. */
  readonly groupPlurals: string;
  /** The article that shows that a noun denotes no person, such as «das». */
  readonly neuterArticle: string;
  /** Nouns before a person's full name that do not say who the person is, such as «fall» and «familie». */
  readonly thingsBeforeNames: string;
  /** Prepositions that include an article, such as «vom». */
  readonly joinedArticles: string;
  /** The ending of plural verbs. */
  readonly pluralVerbEnding: string;
  /** Base forms of verbs of speech whose subject may also be a newspaper. */
  readonly outletVerbs: string;
  /** Compounds that name a single body of state, such as «bundesregierung» (the federal government). */
  readonly bodies: string;
  /** Endings of the adjectives that can begin the name of an organisation, without their inflection, such as «isch» in «Europäische Union». */
  readonly adjectives: string;
  /** Endings of masculine nouns for organisations, such as «hof». */
  readonly masculineHeads: string;
  /** Endings of neuter nouns for organisations, such as «amt». */
  readonly neuterHeads: string;
  /** First names in addition to those that are known in every language. */
  readonly firstNames: Readonly<Record<GrammaticalGender, string>>;
}

/** The words that help to find a description before a name, in a language in which all modifiers of a noun precede it. */
export interface LeadingDescriptions {
  /** Words that complete an office after «of» or «for», such as «staff» in «chief of staff». */
  readonly officeComplements: string;
  /** Offices whose field may be any noun, as in «minister of mines and energy». */
  readonly fieldOffices: string;
  /** Plural nouns before another noun, such as «affairs» in «foreign affairs spokesman», that must not be taken for verbs. */
  readonly pluralModifiers: string;
  /** Words that follow an office and a hyphen, such as «elect» in «mayor-elect». */
  readonly officeSuffixes: string;
  /**
   * Capitalised adverbs that begin a sentence and do not belong to a description, such as «Then» in «Then Anna Berg’s lawyer». In «the then
   * mayor», in contrast, the adverb belongs to the description.
   */
  readonly sentenceOpeners: string;
  /**
   * Auxiliaries before a bare verb, such as «will» in «will meet coach Ana Roth». They show that «meet» is a verb and not part of the
   * description «coach» before the name.
   */
  readonly modals: string;
  /** Nouns for people at the end of what a tagger may take for an organisation, such as «director» in «Fell Municipal Director». */
  readonly holders: string;
}

/** The complements that verbs take in indirect speech. All verbs are in their base form. */
export interface Complements {
  /** Verbs that take a clause without an introductory word, as in «said the bridge was closed». */
  readonly clause: string;
  /** Those of `clause` whose object is as often a thing as a clause, as in «declared the gifts» and «found the door». */
  readonly holding: string;
  /** Verbs that take an infinitive, as in «promised to come». */
  readonly infinitive: string;
  /** Verbs whose object is the person who is supposed to do something, as in «asked them to come». */
  readonly ordering: string;
  /** Verbs whose object is the topic of what was said, as in «denied the report» and «praised the crew». */
  readonly object: string;
  /**
   * Verbs that take an object and then a judgement, as in «sees the plan as a mistake». The key is the word that introduces the judgement.
   */
  readonly taken: Readonly<Record<string, string>>;
  /** Conjunctions that may begin a reported clause without a complementiser, as in «said if it rains he stays». */
  readonly openers: string;
  /** Verbs that take a preposition before their topic, as in «called for a vote». The key is the preposition. */
  readonly particles: Readonly<Record<string, string>>;
  /** Words that introduce a question after any reporting verb, as in «explained why». */
  readonly questions: string;
  /** Words that introduce a question only after verbs of asking or not knowing, as in «asked if». */
  readonly doubts: string;
  /**
   * Nouns that report what somebody says or wants but, unlike `cueNouns`, never introduce a quotation in quotation marks, as in «her
   * criticism of» and «his plan to».
   */
  readonly nouns: string;
  /** Prepositions between one of `nouns` and its topic, such as «of» in «her criticism of the plan». */
  readonly topics: string;
  /** Words that introduce a reporting clause before the reported words, such as «as» in «as Smith said, …». */
  readonly comparing: string;
  /** Verbs whose subject can be a document that reports something, as in «the poll showed a close race». */
  readonly showing: string;
  /** Nouns for documents that can be the subject of one of the verbs in `showing`, such as «study» and «report». */
  readonly written: string;
  /** Prepositions between one of `written` and its author, such as «from» in «a letter from Ana Roth». */
  readonly authors: string;
  /** Auxiliaries that can begin the rest of a reported clause after the reporting words, as in «the plan that Smith said would fail». */
  readonly finite: string;
}

/** Nouns that say who somebody or what an organisation is. */
export interface RoleLists {
  /** Nouns for people by occupation, office, relation or standing. */
  readonly people: string;
  /** Nouns for groups, in addition to `organisationWords` and `DescriptionWords.groupNouns`. */
  readonly groups: string;
}

/** Lists of well-known names, each separated by commas. In a language that inflects names, they are in the nominative. */
export interface NameLists {
  readonly towns?: string;
  readonly organisations?: string;
  readonly surnames?: string;
  /** Regions, waters, mountains, islands, districts, streets and buildings. */
  readonly places?: string;
}

/**
 * The words and punctuation marks of a language. All words are in lower case. Word lists are strings with spaces between the words, or
 * arrays if an entry itself contains spaces. All fields are plain data, so packs can be checked automatically.
 */
export interface LanguagePack {
  /** The primary language subtag from BCP 47, such as `en`. */
  readonly lang: string;
  readonly marks: { readonly primary: readonly [open: string, close: string]; readonly nested: readonly [open: string, close: string] };
  /**
   * Whether a dash introduces direct speech and separates it from a reporting clause inside it, as in «— The bridge is closed, — said
   * Roth.»
   */
  readonly dialogueDash?: boolean;
  /**
   * Reporting verbs, one verb per row in the form «base third past participle -ing». If two of the forms are identical, both are written.
   * If a language has several forms in one column, for example by number, gender or mood, slashes separate them. A missing form is written
   * as «-».
   */
  readonly cues: Readonly<Record<CueClass, readonly string[]>>;
  /** Base forms of verbs whose first object is the person spoken to, as in «told reporters». */
  readonly hearerVerbs: string;
  /**
   * Nouns for the people spoken to, in the grammatical case that a reporting verb requires, as in «сказал журналистам» (told journalists).
   */
  readonly hearerNouns?: string;
  /** Labels that mark the questions and answers in an interview, as in «Q: …» and «A: …». They are listed in folded form. */
  readonly turnLabels?: { readonly question: string; readonly answer: string };
  /** Words before quotation marks which show that the words inside are a name or a term and not a quotation, such as «so-called». */
  readonly namingWords?: string;
  /** Nouns for works that precede a title, as in «in her memoir “The Long Winter”». */
  readonly workNouns?: string;
  /** Whether all main words in the title of a work are capitalised, as in «The Long Winter». */
  readonly titleCase?: boolean;
  /** Base forms of verbs that may precede their subject after a quotation, as in «said Ana Roth». */
  readonly invertingVerbs: string;
  /** Base forms of reporting verbs that report only the words directly after them, as in «continued: “…”». */
  readonly tightVerbs: string;
  /** Verbs with a preposition before what is called something, such as «parler» in «parle d’un « scandale »» (speaks of a “scandal”). */
  readonly speakingVerbs?: string;
  /** Their prepositions that, unlike «de», say nothing about possession, such as «em» in «falou em «mudança»» (spoke of “change”). */
  readonly speakingPrepositions?: string;
  /** The same verbs without a preposition, such as «évoquer» in «évoque une « farce »» (evokes a “farce”). */
  readonly mentionVerbs?: string;
  /** Base forms of reporting verbs that can also be nouns in the base form or the third person, as in «her claims». */
  readonly nounLikeVerbs: string;
  /**
   * The ending of plural nouns, such as «s», if the language uses the bare verb form with plural subjects, as in «officials say». `null` in
   * other languages.
   */
  readonly pluralEnding: string | null;
  /**
   * Verbs that report only in indirect speech and never precede quotation marks, such as «seek» and «decline». The rows have the same form
   * as in `cues`.
   */
  readonly indirectVerbs?: Readonly<Partial<Record<CueClass, readonly string[]>>>;
  /** The complements of reporting verbs in indirect speech. If absent, only clauses with a complementiser are found. */
  readonly complements?: Complements;
  /** Nouns for reported words, such as «claim» in «his claim that “…”», with their plurals. */
  readonly cueNouns: string;
  /** Nouns for the occasion on which words were said, such as «interview» and «rally». */
  readonly occasionNouns: string;
  /** Words that show through which channel the reported words reached the article, such as «in a statement» and «told reporters». */
  readonly channels?: ChannelWords;
  /** Words that explain why a source is not named, as in «on condition of anonymity because …». */
  readonly anonymity?: AnonymityWords;
  /** Coordinating conjunctions, such as «and» and «or». */
  readonly coordinators: string;
  /** Conjunctions that can begin a main clause, such as «but». Unlike «when», they make the clause after them depend on nothing. */
  readonly contrasting?: string;
  /** Phrases for «according to». The source follows the phrase, or is a possessive within it, as in «по его словам» (in his words). */
  readonly sourcePhrases: readonly string[];
  /** The word before the holder of an opinion, as in «For Smith, the plan is “dead”». In verb-second languages, the clause grammar has it. */
  readonly viewpointWord?: string;
  /**
   * Phrases that mean «as» or «according to what» and introduce a reporting clause, such as «comme» in «comme l'a dit Ana Roth» (as Ana
   * Roth said).
   */
  readonly reportPhrases?: readonly string[];
  /**
   * Phrases directly before a verb or its subject which show that the verb reports no actual statement, such as «never» (nothing was said),
   * «should have» (it was only wished for) and «every time» (it is a habit). They have one or two words.
   */
  readonly denials?: readonly string[];
  /** Adverbs that cancel a preceding phrase from `denials`, such as «only», which cancels «not» in «not only said». */
  readonly limiters?: string;
  /**
   * Prepositions and plural verb endings that present an institution as the place of a report, as in «в министерстве сообщили» (literally,
   * “at the ministry, they said”).
   */
  readonly placeSources?: { readonly prepositions: string; readonly pluralEndings: string };
  /** Words between a noun and its possessor, such as «de» and «of». */
  readonly genitives?: string;
  /** Words after a comma that begin an aside and not an apposition, such as «speaking» and «referring». */
  readonly asideWords: string;
  readonly determiners: string;
  /** Words that refer to nobody if they are the whole subject, such as «nobody», «no one», or «the» without a noun. */
  readonly noSpeakers: readonly string[];
  /** Words that introduce a source that has not been mentioned before, such as «a», «some» and «two». */
  readonly indefinites: string;
  /** Prepositions that only make a number less exact, such as «about» in «about half of the voters». */
  readonly approximators?: string;
  readonly possessives: string;
  readonly pronouns: readonly PronounWord[];
  /** Pronouns that are objects after their verb and never subjects, such as «them». */
  readonly objectPronouns?: string;
  /**
   * Pronouns that precede a verb as its objects, and the word that negates the verb, such as «lui», «le» and «ne». Some of them are also
   * articles.
   */
  readonly clitics?: string;
  /** Words that are joined to the next word, such as «l'» and «dell'». They are listed with their apostrophe. */
  readonly elisions?: string;
  /** Words that an apostrophe joins to an auxiliary, such as «he» in «he's». */
  readonly contracted?: string;
  /** Pronouns that are joined to the end of a verb, such as «-t-il» and «-lhe». They are listed with their hyphens. */
  readonly enclitics?: string;
  /** Pronoun forms that refer to a person but cannot be a speaker, such as «his» and «her», by gender. */
  readonly pointers: { readonly female: string; readonly male: string };
  readonly prepositions: string;
  /** Prepositions that extend a noun phrase, as in «director of», and do not begin an adverbial. */
  readonly nounPrepositions: string;
  readonly conjunctions: string;
  readonly relatives: string;
  /** The words between a reporting verb and its clause, such as «that». */
  readonly complementisers: string;
  readonly auxiliaries: string;
  /** The words that mark an infinitive, such as «to». Empty if there are none. */
  readonly infinitives: string;
  readonly adverbs: string;
  /** The ending of adverbs, such as «ly», or `null` if there is no regular one. */
  readonly adverbEnding: string | null;
  /** Words that end like an adverb but are not adverbs, such as «family». */
  readonly adverbLookalikes: string;
  /** Verb forms that combine with a participle to form a passive, such as «was». */
  readonly passiveAuxiliaries: string;
  /** Forms of «to be» that connect a person with a description, such as «is» in «Ana Roth is the mayor». */
  readonly copulas?: string;
  /** Phrases that connect a person with an occupation or office without an article, such as «works as» and «was appointed». */
  readonly becomingPhrases?: readonly string[];
  /** The word before the agent of a passive, such as «by», or several words separated by spaces, such as «da dal dalla». */
  readonly agentWord: string | null;
  /** The word that gives a participle its own subject, such as «with» in «with Smith saying». */
  readonly absoluteWord: string | null;
  /** The possessive ending of a name, such as «'s». */
  readonly possessiveEnding: string | null;
  /** The ending of most verbs in the past tense, such as «ed». */
  readonly pastEnding?: string;
  /** Verbs that may come between a subject and a reporting verb, as in «went on to say». */
  readonly chainVerbs: string;
  readonly timeWords: string;
  readonly days: string;
  readonly months: string;
  /** Whether the names of days and months are written in lower case. */
  readonly smallDays?: boolean;
  /** Titles that precede names, with the gender that they indicate. */
  readonly titles: readonly TitleWord[];
  /** The nouns that abbreviated titles represent, such as «doctor» for «dr». */
  readonly titleNouns?: Readonly<Record<string, string>>;
  /**
   * Phrases between an actor's name and their other name: «known * as» in «Ana Roth, known to fans as Vexo». «*» stands for a few words or
   * for none.
   */
  readonly aliasPhrases?: readonly string[];
  /** The phrases in lower case with which a credit line at the end of an article starts or ends, such as «contributed to this report». */
  readonly credits?: { readonly starts: readonly string[]; readonly ends: readonly string[] };
  /** Titles that are only forms of address and not roles, such as «mr». */
  readonly addressTitles: string;
  /** Nouns for people by office or occupation that can refer to a named actor, such as «president» and «spokeswoman». */
  readonly roleNouns: string;
  /** Further such nouns, which are used only to describe actors. */
  readonly roleLists?: RoleLists;
  /** Common endings of nouns that name a person's office or occupation, such as «ist» in «biologist». */
  readonly roleEndings: string;
  /** Nouns for sources whose name is withheld, such as «official», «source» and «people». */
  readonly sourceNouns: string;
  /** Nouns that indicate a person's gender, such as «woman», «spokesman» and «brother». */
  readonly genderNouns: { readonly female: string; readonly male: string };
  /** Words that occur in names of organisations, such as «ministry», «university» and «inc». */
  readonly organisationWords: string;
  /** Abbreviations with a full stop that never end a sentence. */
  readonly abbreviations: string;
  /** Abbreviations that may end a sentence, such as «u.s.», «inc.» and «a.m.». */
  readonly endingAbbreviations: string;
  /** Words that are capitalised only at the beginning of a sentence: the words in all the lists above, and other very common words. */
  readonly commonWords: string;
  /**
   * The states of the world, one per line: `name ; other names ; demonyms ; capital and seats of government`. Commas separate the entries
   * of a list. If the language inflects names, the lists contain all forms, and the first name is the nominative.
   */
  readonly states: string;
  /** Lists of names that help a trained tagger. They are only evidence, because many of them are also common words. */
  readonly nameLists?: NameLists;
  /** Organisations with their short forms, one line each: `name;short forms`, the short forms separated by commas. */
  readonly shortForms?: string;
  /** Rules for the spelling and the inflection of names, where they differ from English. */
  readonly nameGrammar?: NameGrammar;
  /** The word order in reporting clauses. */
  readonly order: {
    /** Whether the verb may precede its subject after a quotation, as in «said Ana Roth». */
    readonly verbFirstAfterQuote: boolean;
    /**
     * Whether a verb before its subject may be a compound, and may be separated from the subject by words for the time, place or audience,
     * as in «a déclaré lundi à la presse Ana Roth».
     */
    readonly looseInversion?: boolean;
    /** Whether nouns have no articles. If so, only a name or a noun for people or institutions shows where the next phrase begins. */
    readonly bareNouns?: boolean;
    /** Whether the language omits a subject that has just been mentioned, as in «Añadió: “…”». */
    readonly dropsSubject?: boolean;
    /**
     * Whether the reporting clause may be inside the quotation marks, between commas, as in «« Le pont, a déclaré Ana Roth, est fermé. »».
     */
    readonly reportsInside?: boolean;
  };
  /** Present only if all modifiers of a noun precede it, including possessors, as in «the port authority’s finance chief Ana Roth». */
  readonly leadingDescriptions?: LeadingDescriptions;
  /** Words for reading the descriptions of people and organisations. */
  readonly descriptions?: DescriptionWords;
  /** Words that show that a name is no actor's. */
  readonly things?: ThingWords;
  readonly nounCapitals?: NounCapitals;
  /** Present only if nouns are capitalised and the verb comes second. Sentences are then read clause by clause. */
  readonly verbSecond?: VerbSecondWords;
  /** Present only for languages in which the verb ends its clause. Sentences are then read backwards from their verbs. */
  readonly verbFinal?: VerbFinalWords;
}
