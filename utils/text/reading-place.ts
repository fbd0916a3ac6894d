import type { Article, ReadingPlace } from '../model';
import { anchorFinder, anchorOf } from './anchor';
import { blockAt } from './block-at';
import { rangeOf } from './range-of';

/** The length of the text at the beginning of a block that is used to identify it, in UTF-16 units. */
const BEGINNING = 80;

/**
 * Returns the reading position for an offset, which should be that of the first visible words. Returns `null` at the beginning of the
 * article.
 */
export function placeAt({ text, body }: Pick<Article, 'text' | 'body'>, offset: number): ReadingPlace | null {
  const at = blockAt({ body }, offset);
  const range = rangeOf(body.slice(at, at + 1));
  const first = rangeOf(body);
  if (!range || !first || offset <= first.start) return null;
  const block = anchorOf(text, { start: range.start, end: Math.min(range.end, range.start + BEGINNING) });
  return { block, offset: Math.max(0, offset - range.start) };
}

/** Returns the offset of a reading position, or `null` if its block can no longer be found. */
export function findPlace({ text, body }: Pick<Article, 'text' | 'body'>, { block, offset }: ReadingPlace): number | null {
  const found = anchorFinder(text)(block);
  if (!found) return null;
  const end = rangeOf(body.slice(blockAt({ body }, found.start)).slice(0, 1))?.end ?? found.end;
  return Math.min(found.start + offset, Math.max(found.start, end - 1));
}
