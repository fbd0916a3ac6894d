import { headingsIn } from '../article/outline';
import type { Article } from '../model';
import { rangeOf } from '../text/range-of';

/** A paragraph or heading on the map of an article. */
export interface MapBlock {
  readonly isHeading: boolean;
  /** The beginning and the length as fractions of the text. */
  readonly at: number;
  readonly size: number;
}

/** Returns the blocks of an article that contain text, in text order. */
export function mapBlocks({ body, text }: Pick<Article, 'body' | 'text'>): MapBlock[] {
  const length = Math.max(1, text.length);
  const headings = new Set<unknown>(headingsIn(body));
  return body.flatMap((node) => {
    const range = rangeOf([node]);
    return range ? [{ isHeading: headings.has(node), at: range.start / length, size: (range.end - range.start) / length }] : [];
  });
}
