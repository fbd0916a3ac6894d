import type { Highlight, Reading, Span } from '../model';
import { byPosition } from '../text/span';
import { sureFinder } from '../text/sure-anchor';

/** A highlight and where its words are in a version of the article. */
export interface PlacedHighlight {
  readonly highlight: Highlight;
  /** In the order of the text; empty where its words are gone. */
  readonly places: readonly Span[];
  /** Whether all of its words are there. */
  readonly isWhole: boolean;
}

/** Finds the words of every highlight of a reading, in the order of the highlights. */
export function placeHighlights({ article, highlights = [] }: Reading): readonly PlacedHighlight[] {
  const find = sureFinder(article.text);
  return highlights.map((highlight) => {
    const places = highlight.parts.flatMap((part) => find(part) ?? []).sort(byPosition);
    return { highlight, places, isWhole: places.length === highlight.parts.length };
  });
}
