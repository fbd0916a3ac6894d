import type { CueClass } from '../../../languages/pack';
import type { Range } from '../../grammar/paragraph';

/** Something in a sentence that reports: who, by which words, and where the reported words may stand. In tokens. */
export interface Report {
  readonly by: 'verb' | 'phrase';
  readonly speaker: Range | null;
  /** Whom a relative pronoun stands for: «Roth, die sagte». */
  readonly antecedent?: Range | undefined;
  readonly cue: Range;
  readonly cueClass: CueClass;
  readonly stands: 'before' | 'after' | 'clause' | 'earlier' | 'relative' | 'agent';
  /** Words before it: «…, sagte Roth». */
  readonly left: Range | null;
  /** Words behind a colon or in a clause of their own: «Roth sagte, …». */
  readonly right: Range | null;
  /** Prepositions of the verb's object: «sprach von „…“». */
  readonly governs?: ReadonlySet<string> | undefined;
  /** Counts only where no other report holds the words. */
  readonly weak?: boolean;
  /** The clause of the verb itself: «nannte den Plan „…“». */
  readonly own: Range | null;
}
