import { annotationsOf, NO_ANNOTATIONS } from '../../../utils/annotate/annotations';
import { mergeAnnotations } from '../../../utils/annotate/merge-annotations';
import type { Annotations, Reading } from '../../../utils/model';
import { story } from './open-story';
import { failing, fine, knownAs, summary } from './popup-ports';

/**
 * Returns a simulated library that contains the story with the given annotations. `has` is its content, which a test can change. `calls`
 * are the annotations that have been stored, and `saves` the readings that have been saved.
 */
export function simulatedLibrary(before: Partial<Annotations> = {}) {
  const has = { saved: true, kept: { ...NO_ANNOTATIONS, ...before } };
  const calls: Annotations[] = [];
  const saves: Reading[] = [];
  const ports = {
    findSaved: () => fine(has.saved ? knownAs(story) : null),
    findAnnotations: () => (has.saved ? fine(has.kept) : failing('articleMissing')),
    annotate: (_: number, annotations: Annotations) => {
      if (!has.saved) return failing('articleMissing');
      calls.push(annotations);
      has.kept = annotations;
      return fine(summary);
    },
    save: (reading: Reading, known: Annotations) => {
      const merged = has.saved ? mergeAnnotations(reading, known, has.kept) : reading;
      const isNew = !has.saved;
      saves.push(merged);
      has.kept = annotationsOf(merged);
      has.saved = true;
      return fine({ summary, annotations: has.kept, isNew, isSame: false });
    },
  };
  return { has, calls, saves, ports };
}
