import { areSame as areSameCorrections, mergeCorrections } from '../correct/kept-corrections';
import type { Annotations, Reading } from '../model';
import { areSameHighlights, mergeHighlights } from './merge-highlights';

export const NO_ANNOTATIONS: Annotations = { corrections: [], highlights: [] };

/** What the reader added to a reading. */
export const annotationsOf = ({
  corrections = NO_ANNOTATIONS.corrections,
  highlights = NO_ANNOTATIONS.highlights,
}: Reading): Annotations => ({
  corrections,
  highlights,
});

/** Whether the reader added the same. */
export const areSame = (some: Annotations, others: Annotations): boolean =>
  areSameCorrections(some.corrections, others.corrections) && areSameHighlights(some.highlights, others.highlights);

/**
 * The same reading with what became of its annotations elsewhere meanwhile, in the library or on another surface: `before` is what was known to
 * be there, `now` what is. The very same where nothing comes of it.
 */
export function mergeAnnotations(reading: Reading, before: Annotations, now: Annotations): Reading {
  const merged = mergeHighlights(mergeCorrections(reading, before.corrections, now.corrections), before.highlights, now.highlights);
  return areSame(annotationsOf(merged), annotationsOf(reading)) ? reading : merged;
}
