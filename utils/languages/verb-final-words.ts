import type { Manner } from '../model';

/**
 * The words of a language such as Turkish, in which the verb ends its clause and words show their function by an ending. Lists have the
 * same form as in `LanguagePack`.
 */
export interface VerbFinalWords {
  /**
   * Words that have a reporting meaning only together with the auxiliary verb after them, such as «iddia» in «iddia etti» (claimed) and
   * «ifadelerini» in «ifadelerini kullandı» (used the words).
   */
  readonly compounds: Partial<Readonly<Record<Manner, string>>>;
  /**
   * The auxiliary verbs that follow the words in `compounds`, grouped by form. A participle such as «eden» describes the speaker, and a
   * converb such as «ederek» introduces the next verb.
   */
  readonly lightVerbs: { readonly finite: string; readonly passive: string; readonly participle: string; readonly converb: string };
  /** Reporting verbs in the passive, such as «denildi». */
  readonly passives: string;
  /** Words between the reported words and their verb, such as «diye» and «şeklinde». */
  readonly linkers: string;
  /** Words that follow a source, such as «göre» (according to). */
  readonly sourcePostpositions: string;
  /** The word that follows the agent of a passive, such as «tarafından» (by). */
  readonly agentPostposition: string;
  /**
   * Nouns for statements, in the form that means «in the statement», such as «açıklamada» and «raporda». The words in a statement are
   * attributed to its possessor.
   */
  readonly statementNouns: string;
  /** The genitive endings of a name that is a possessor, such as «'nın». They are listed with their apostrophe. */
  readonly genitives: string;
  /** The genitive endings of a possessor that is not capitalised. */
  readonly genitiveEndings: string;
  /** The endings of words that cannot be the subject. */
  readonly obliqueEndings: string;
  /** The endings of participles that modify the following noun, such as «an» in «konuşan» (speaking). */
  readonly participleEndings: string;
  /** The endings of converbs, which express a second action of the subject, such as «erek» in «giderek». */
  readonly converbEndings: string;
  /** Words that only seem to have one of the listed endings, such as «zaman» (time). */
  readonly lookalikes: string;
  /** The endings of the verb in a reported clause, as in «olduğunu» (that it is) and «açılacağını» (that it will open). */
  readonly reportedEndings: string;
}
