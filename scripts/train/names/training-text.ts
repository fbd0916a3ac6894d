import type { TaggedName } from '../../../utils/analyse/tagger/labels';

/** A training text for the tagger, with the names in it. */
export interface TrainingText {
  readonly text: string;
  /** The names, sorted and disjoint. */
  readonly names: readonly TaggedName[];
  /** The name of the corpus that the text comes from. */
  readonly source: string;
  /** The relative weight of the text, usually 1. */
  readonly weight: number;
}
