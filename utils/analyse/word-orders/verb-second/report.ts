import type { CueClass } from '../../../languages/pack';
import type { Range } from '../../grammar/paragraph';

/** A report within a sentence: its source, its cue, and the ranges of tokens that may hold the reported words. */
export interface Report {
  /** Whether the report is made by a verb or by a phrase («laut Roth»). */
  readonly by: 'verb' | 'phrase';
  readonly speaker: Range | null;
  /** The noun phrase that the speaker refers to, if the speaker is a relative pronoun: «Roth, die sagte». */
  readonly antecedent?: Range | undefined;
  readonly cue: Range;
  readonly cueClass: CueClass;
  /** The position of the speaker, as in `Subject.stands`, or `agent` for the agent of a passive or an attribute. */
  readonly stands: 'before' | 'after' | 'clause' | 'earlier' | 'relative' | 'agent';
  /** The reported words before the cue: «…, sagte Roth». */
  readonly left: Range | null;
  /** The reported words after a colon or in a content clause: «Roth sagte, …». */
  readonly right: Range | null;
  /** The prepositions of the verb's object: «sprach von „…“». */
  readonly governs?: ReadonlySet<string> | undefined;
  /** Whether the report counts only if no other report contains the quotation. */
  readonly weak?: boolean;
  /** The verb's own clause, in which a quotation is the object: «nannte den Plan „…“». */
  readonly own: Range | null;
}
