import type { CueClass } from '../../languages/pack';
import type { Range } from '../grammar/paragraph';
import type { RuleName } from './rule-name';

/** The position of a quotation: token `at` in the sentence `[from, to)`. */
export interface QuotePosition {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** The token before which a search after the quotation must end. It lies in the next sentence if the quotation contains a full stop. */
  readonly reach: number;
}

/** The link between a quotation and its source, in ranges of tokens. */
export interface Attribution {
  readonly rule: RuleName;
  readonly speaker: Range | null;
  /** The antecedent of the speaker, if that is a relative pronoun: «Smith» in «Smith, who said». */
  readonly antecedent?: Range;
  /** Whether the verb has no subject of its own, so that the speaker is the latest subject or speaker. */
  readonly dropped?: boolean;
  /** Whether the marked words are the object of a preposition that the verb requires: «sprach von „…“». */
  readonly governed?: boolean;
  readonly cue: Range | null;
  readonly cueClass: CueClass;
  /** All reported words, including the quotation; `null` if nothing but the quotation is reported. */
  readonly content: Range | null;
}
