import type { CueClass } from '../../../../languages/pack';
import type { Range } from '../../../grammar/paragraph';
import type { Complement } from './report-complement';

/** A report without quotation marks: its source, its cue and the reported words, as token ranges. */
export interface Report {
  readonly rule: Complement['rule'] | 'denied';
  /** The source, or `null` for a question if the text does not say who asked it. */
  readonly speaker: Range | null;
  readonly antecedent: Range | null;
  readonly cue: Range;
  readonly cueClass: CueClass;
  readonly content: Range;
}

/** A source and the statement that a sentence attributes to it, as token ranges. */
export interface SentenceSource {
  readonly speaker: Range;
  readonly cue: Range;
  readonly cueClass: CueClass;
  readonly contents: readonly Range[];
}
