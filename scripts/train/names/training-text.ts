import type { TaggedName } from '../../../utils/analyse/tagger/labels';

/** A text whose names are known. */
export interface TrainingText {
  readonly text: string;
  /** Sorted, disjoint. */
  readonly names: readonly TaggedName[];
  /** The work that it is from. */
  readonly source: string;
  /** How much it counts beside the others. */
  readonly weight: number;
}
