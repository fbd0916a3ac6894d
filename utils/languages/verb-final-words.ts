import type { Manner } from '../model';

/** What a language needs whose verb closes its clause and whose words carry their part in it as an ending. Lists as in `LanguagePack`. */
export interface VerbFinalWords {
  /** The words before an auxiliary verb that report together with it: «iddia» of «iddia etti», «ifadelerini» of «ifadelerini kullandı». */
  readonly compounds: Partial<Readonly<Record<Manner, string>>>;
  /** The auxiliary verbs of such compounds, by form: finite, of the passive, describing who speaks («eden»), linking to what follows («ederek»). */
  readonly lightVerbs: { readonly finite: string; readonly passive: string; readonly participle: string; readonly converb: string };
  /** Reporting verbs in the passive: «denildi». */
  readonly passives: string;
  /** Words between what is said and its verb: «diye», «şeklinde». */
  readonly linkers: string;
  /** Words behind a source: «göre». */
  readonly sourcePostpositions: string;
  /** The word behind the agent of a passive: «tarafından». */
  readonly agentPostposition: string;
  /** What is said there is nobody's but its owner's: «açıklamada», «raporda». */
  readonly statementNouns: string;
  /** Endings of the possessor, with their apostrophe. */
  readonly genitives: string;
  /** Endings by which a possessor without a capital shows, and by which what can be no subject shows. */
  readonly genitiveEndings: string;
  readonly obliqueEndings: string;
  /** How a word ends that describes the noun behind it by what it does: «konuşan». */
  readonly participleEndings: string;
  /** How a word ends that tells what somebody does besides: «giderek». */
  readonly converbEndings: string;
  /** Words that end like these and are none: «zaman». */
  readonly lookalikes: string;
  /** How the verb of a reported clause ends: «olduğunu», «açılacağını», «gelmesi». */
  readonly reportedEndings: string;
}
