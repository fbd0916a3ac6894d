import type { Span } from '../../utils/model';
import { countWithin, type Layer } from '../../utils/text/segments';
import type { ReadingMark } from './reading-marks';

/**
 * The maximum number of marks (marked names, quotations and highlights) in one block, more than in any real article. There is a limit
 * because the layout time of a paragraph grows with the square of the number of its marks.
 */
const MAX_MARKS = 2_000;

/**
 * Returns the layers of marks to render in a block. Omits the names if there would be too many marks, and all other marks if there would
 * still be too many.
 */
export function thinMarks(layers: readonly Layer<ReadingMark>[], block: Span): readonly Layer<ReadingMark>[] {
  const countOf = (some: readonly Layer<ReadingMark>[]): number => some.reduce((sum, layer) => sum + countWithin(layer, block), 0);
  if (countOf(layers) <= MAX_MARKS) return layers;
  const others = layers.filter(([first]) => first?.type !== 'name');
  return countOf(others) <= MAX_MARKS ? others : [];
}
