import type { Manner } from '../model';

/** The words of a language whose verb ends its clause and whose words show their function by an ending. Lists are as in `LanguagePack`. */
export interface VerbFinalWords {
  /** Words that report together with the auxiliary verb after them: «iddia» of «iddia etti», «ifadelerini» of «ifadelerini kullandı». */
  readonly compounds: Partial<Readonly<Record<Manner, string>>>;
  /** The auxiliary verbs of these compounds by form. A participle describes the speaker («eden»); a converb leads on («ederek»). */
  readonly lightVerbs: { readonly finite: string; readonly passive: string; readonly participle: string; readonly converb: string };
  /** Reporting verbs in the passive: «denildi». */
  readonly passives: string;
  /** Words between the reported words and their verb: «diye», «şeklinde». */
  readonly linkers: string;
  /** Words after a source: «göre». */
  readonly sourcePostpositions: string;
  /** The word after the agent of a passive: «tarafından». */
  readonly agentPostposition: string;
  /**
   * Nouns for statements, in the form that means «in the statement». The words in a statement belong to its possessor: «açıklamada»,
   * «raporda».
   */
  readonly statementNouns: string;
  /** The genitive endings of a name that is a possessor, with their apostrophe. */
  readonly genitives: string;
  /** The genitive endings of a possessor without a capital. */
  readonly genitiveEndings: string;
  /** The endings of words that cannot be the subject. */
  readonly obliqueEndings: string;
  /** The endings of participles, which describe the noun after them by an action: «konuşan». */
  readonly participleEndings: string;
  /** The endings of converbs, which express a second action of the subject: «giderek». */
  readonly converbEndings: string;
  /** Words that only look as if they had such an ending: «zaman». */
  readonly lookalikes: string;
  /** The endings of the verb of a reported clause: «olduğunu», «açılacağını», «gelmesi». */
  readonly reportedEndings: string;
}
