import type { TaggedName } from '../../../utils/analyse/tagger/labels';

/** A text to which the tagger is fitted, with the names in it. */
export interface TrainingText {
  readonly text: string;
  /** The names, sorted and disjoint. */
  readonly names: readonly TaggedName[];
  /** The name of the work that the text is from. */
  readonly source: string;
  /** The weight of the text among the others; most texts have 1. */
  readonly weight: number;
}
