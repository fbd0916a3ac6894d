import { areSame as areSameCorrections } from '../correct/same-corrections';
import type { Annotations, Reading } from '../model';
import { areSameHighlights } from './same-highlights';

export const NO_ANNOTATIONS: Annotations = { corrections: [], highlights: [] };

/** Returns the corrections and highlights of a reading. */
export const annotationsOf = ({
  corrections = NO_ANNOTATIONS.corrections,
  highlights = NO_ANNOTATIONS.highlights,
}: Reading): Annotations => ({
  corrections,
  highlights,
});

/** Returns whether two sets of annotations are equal. */
export const areSame = (some: Annotations, others: Annotations): boolean =>
  areSameCorrections(some.corrections, others.corrections) && areSameHighlights(some.highlights, others.highlights);
