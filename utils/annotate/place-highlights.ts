import type { PlacedHighlight, Reading } from '../model';
import { byPosition } from '../text/span';
import { sureFinder } from '../text/sure-anchor';

/** Finds the current positions of all highlights in a reading. The results are in the same order as the highlights. */
export function placeHighlights({ article, highlights = [] }: Reading): readonly PlacedHighlight[] {
  const find = sureFinder(article.text);
  return highlights.map((highlight) => {
    const places = highlight.parts.flatMap((part) => find(part) ?? []).sort(byPosition);
    return { highlight, places, isWhole: places.length === highlight.parts.length };
  });
}
