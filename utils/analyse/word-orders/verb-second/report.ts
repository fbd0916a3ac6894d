import type { CueClass } from '../../../languages/pack';
import type { Range } from '../../grammar/paragraph';

/** A report within a sentence: its source, its cue, and the token ranges that may contain the reported words. */
export interface Report {
  /** The kind of expression that marks the words as reported: a verb, or a phrase such as «laut Roth» (according to Roth). */
  readonly by: 'verb' | 'phrase';
  readonly speaker: Range | null;
  /** The noun phrase that the speaker refers to, if the speaker is a relative pronoun: «Roth, die sagte» (Roth, who said). */
  readonly antecedent?: Range | undefined;
  readonly cue: Range;
  readonly cueClass: CueClass;
  /** The position of the speaker, as in `Subject.stands`. `agent` means the agent of a passive verb or of a participle before a noun. */
  readonly stands: 'before' | 'after' | 'clause' | 'earlier' | 'relative' | 'agent';
  /** The reported words before the cue: «…, sagte Roth». */
  readonly left: Range | null;
  /** The reported words after a colon or in a content clause: «Roth sagte, …». */
  readonly right: Range | null;
  /** The prepositions that introduce the verb's object: «sprach von „…“». */
  readonly governs?: ReadonlySet<string> | undefined;
  /** Whether the report is used only if no other report contains the quotation. */
  readonly weak?: boolean;
  /** The verb's own clause, in which a quotation is the object: «nannte den Plan „…“» (called the plan “…”). */
  readonly own: Range | null;
}
