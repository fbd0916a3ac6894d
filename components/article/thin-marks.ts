import type { Span } from '../../utils/model';
import { countWithin, type Layer } from '../../utils/text/segments';
import type { ReadingMark } from './reading-marks';

/** More marks in one block than any story has: the time that browsers take to lay out one paragraph grows with their square. */
const MAX_MARKS = 2_000;

/** The layers of marks to draw in a block: all, or all but names where there are too many, or none where there are too many of those. */
export function thinMarks(layers: readonly Layer<ReadingMark>[], block: Span): readonly Layer<ReadingMark>[] {
  const countOf = (some: readonly Layer<ReadingMark>[]): number => some.reduce((sum, layer) => sum + countWithin(layer, block), 0);
  if (countOf(layers) <= MAX_MARKS) return layers;
  const others = layers.filter(([first]) => first?.type !== 'name');
  return countOf(others) <= MAX_MARKS ? others : [];
}
