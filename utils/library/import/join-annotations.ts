import { annotationsOf, areSame, NO_ANNOTATIONS } from '../../annotate/annotations';
import { mergeAnnotations } from '../../annotate/merge-annotations';
import type { Annotations, Highlight, Reading } from '../../model';

/**
 * Adds the annotations of an imported reading to those of the saved one. Returns `null` if there is nothing to add. A highlight of the same
 * words with the same note is not added again, even if it was made in another program.
 */
export function joinAnnotations(saved: Reading, imported: Reading): Annotations | null {
  const before = annotationsOf(saved);
  const known = new Set(before.highlights.map(contentOf));
  const { corrections, highlights } = annotationsOf(imported);
  const fresh = highlights.filter((highlight) => !known.has(contentOf(highlight)));
  const merged = annotationsOf(mergeAnnotations(saved, NO_ANNOTATIONS, { corrections, highlights: fresh }));
  return areSame(merged, before) ? null : merged;
}

const contentOf = ({ parts, note }: Highlight): string => JSON.stringify([parts.map(({ exact }) => exact), note ?? '']);
