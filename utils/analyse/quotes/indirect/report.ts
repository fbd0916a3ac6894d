import type { CueClass } from '../../../languages/pack';
import type { Range } from '../../grammar/paragraph';
import type { Complement } from './report-complement';

/** A report without quotation marks: the source, the cue and the reported words, in ranges of tokens. */
export interface Report {
  readonly rule: Complement['rule'] | 'denied';
  /** The source; `null` for a question without a speaker. */
  readonly speaker: Range | null;
  readonly antecedent: Range | null;
  readonly cue: Range;
  readonly cueClass: CueClass;
  readonly content: Range;
}
