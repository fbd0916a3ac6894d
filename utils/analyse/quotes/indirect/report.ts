import type { CueClass } from '../../../languages/pack';
import type { Range } from '../../grammar/paragraph';
import type { Complement } from './report-complement';

/** What a verb reports without quotation marks, in tokens. */
export interface Report {
  readonly rule: Complement['rule'] | 'denied';
  /** Null for a question that nobody is named to ask. */
  readonly speaker: Range | null;
  readonly antecedent: Range | null;
  readonly cue: Range;
  readonly cueClass: CueClass;
  readonly content: Range;
}
