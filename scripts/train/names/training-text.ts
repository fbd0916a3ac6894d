import type { TaggedName } from '../../../utils/analyse/tagger/labels';

/** A text with the names in it, to fit the tagger to. */
export interface TrainingText {
  readonly text: string;
  /** Sorted and disjoint. */
  readonly names: readonly TaggedName[];
  /** The name of the work that the text is from. */
  readonly source: string;
  /** The weight of the text among the others; most texts have 1. */
  readonly weight: number;
}
