import type { CueClass } from '../../languages/pack';
import type { Range } from '../grammar/paragraph';
import type { RuleName } from './rule-name';

/** The position of a quotation: token `at` within the sentence `[from, to)`. */
export interface QuotePosition {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /**
   * The token index at which the search for a source after the quotation ends. If the sentence ends with a full stop inside the quotation,
   * the search includes the next sentence.
   */
  readonly reach: number;
}

/** The link between a quotation and its source, as token ranges. */
export interface Attribution {
  readonly rule: RuleName;
  readonly speaker: Range | null;
  /** The antecedent of the speaker, if the speaker is a relative pronoun: «Smith» in «Smith, who said». */
  readonly antecedent?: Range;
  /** Whether the verb has no subject of its own. The speaker is then the most recent speaker or subject. */
  readonly dropped?: boolean;
  /** Whether the words in quotation marks are the object of a preposition that the verb requires: «sprach von „…“» (spoke of “…”). */
  readonly governed?: boolean;
  readonly cue: Range | null;
  readonly cueClass: CueClass;
  /** All reported words, including the quotation, or `null` if only the quotation is reported. */
  readonly content: Range | null;
}
