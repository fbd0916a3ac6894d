import type { Highlight, Reading, Span } from '../model';
import { byPosition } from '../text/span';
import { sureFinder } from '../text/sure-anchor';

/** A highlight with the positions of its words in a version of the article. */
export interface PlacedHighlight {
  readonly highlight: Highlight;
  /** The positions of its words, in the order of the text; empty if the words are no longer in the article. */
  readonly places: readonly Span[];
  /** Whether all of its words are still in the article. */
  readonly isWhole: boolean;
}

/** Finds the words of all highlights of a reading. The result has the order of the highlights. */
export function placeHighlights({ article, highlights = [] }: Reading): readonly PlacedHighlight[] {
  const find = sureFinder(article.text);
  return highlights.map((highlight) => {
    const places = highlight.parts.flatMap((part) => find(part) ?? []).sort(byPosition);
    return { highlight, places, isWhole: places.length === highlight.parts.length };
  });
}
