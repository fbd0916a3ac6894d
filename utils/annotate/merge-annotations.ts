import { mergeCorrections } from '../correct/kept-corrections';
import type { Annotations, Reading } from '../model';
import { annotationsOf, areSame } from './annotations';
import { mergeHighlights } from './merge-highlights';

/**
 * Merges changes that were made to a reading's annotations elsewhere (in the library or in another view) into the reading. `before` is the
 * last known state of the annotations there, and `now` is their current state. Returns the same object if nothing changes.
 */
export function mergeAnnotations(reading: Reading, before: Annotations, now: Annotations): Reading {
  const merged = mergeHighlights(mergeCorrections(reading, before.corrections, now.corrections), before.highlights, now.highlights);
  return areSame(annotationsOf(merged), annotationsOf(reading)) ? reading : merged;
}
