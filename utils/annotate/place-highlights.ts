import type { PlacedHighlight, Reading } from '../model';
import { byPosition } from '../text/span';
import { sureFinder } from '../text/sure-anchor';

/** Finds the words of all highlights of a reading. The result has the order of the highlights. */
export function placeHighlights({ article, highlights = [] }: Reading): readonly PlacedHighlight[] {
  const find = sureFinder(article.text);
  return highlights.map((highlight) => {
    const places = highlight.parts.flatMap((part) => find(part) ?? []).sort(byPosition);
    return { highlight, places, isWhole: places.length === highlight.parts.length };
  });
}
