import { areSame as areSameCorrections, mergeCorrections } from '../correct/kept-corrections';
import type { Annotations, Reading } from '../model';
import { areSameHighlights, mergeHighlights } from './merge-highlights';

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

/**
 * Merges changes that were made to a reading's annotations elsewhere (in the library or in another view) into the reading. `before` is the
 * last known state of the annotations there, and `now` is their current state. Returns the same object if nothing changes.
 */
export function mergeAnnotations(reading: Reading, before: Annotations, now: Annotations): Reading {
  const merged = mergeHighlights(mergeCorrections(reading, before.corrections, now.corrections), before.highlights, now.highlights);
  return areSame(annotationsOf(merged), annotationsOf(reading)) ? reading : merged;
}
