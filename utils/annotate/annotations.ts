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
 * The same reading with what became of its annotations in the library meanwhile: `before` is what the library was known to have, `now` what
 * it has. The very same where nothing happened.
 */
export const mergeAnnotations = (reading: Reading, before: Annotations, now: Annotations): Reading =>
  mergeHighlights(mergeCorrections(reading, before.corrections, now.corrections), before.highlights, now.highlights);
