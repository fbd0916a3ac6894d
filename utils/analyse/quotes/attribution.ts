import type { CueClass } from '../../languages/pack';
import type { Range } from '../grammar/paragraph';
import type { RuleName } from './rule-name';

/** Where a quotation stands: token `at` in the sentence `[from, to)`. */
export interface QuotePosition {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** How far a frame may look to the right: beyond the sentence where the quotation brings its own full stop. */
  readonly reach: number;
}

/** What ties a quotation to its source, in tokens. */
export interface Attribution {
  readonly rule: RuleName;
  readonly speaker: Range | null;
  /** Whom the speaker's words stand for, where they are a relative pronoun: «Smith, who said». */
  readonly antecedent?: Range;
  /** The verb has no subject of its own: whoever was spoken of last. */
  readonly dropped?: boolean;
  /** The verb takes the marked words by its own preposition: «sprach von „…“». */
  readonly governed?: boolean;
  readonly cue: Range | null;
  readonly cueClass: CueClass;
  /** All that is reported, the quotation included; null where it is the quotation alone. */
  readonly content: Range | null;
}
