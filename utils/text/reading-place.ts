import type { Article, ReadingPlace } from '../model';
import { anchorFinder, anchorOf } from './anchor';
import { blockAt } from './block-at';
import { rangeOf } from './range-of';

/** UTF-16 units of a block's beginning that it is known by. */
const BEGINNING = 80;

/** Describes where a reader is whose first words on the screen begin at an offset; `null` at the beginning of the article, which needs none. */
export function placeAt({ text, body }: Pick<Article, 'text' | 'body'>, offset: number): ReadingPlace | null {
  const at = blockAt({ body }, offset);
  const range = rangeOf(body.slice(at, at + 1));
  const first = rangeOf(body);
  if (!range || !first || offset <= first.start) return null;
  const block = anchorOf(text, { start: range.start, end: Math.min(range.end, range.start + BEGINNING) });
  return { block, offset: Math.max(0, offset - range.start) };
}

/** The offset at which the reader goes on; `null` where the block is gone. */
export function findPlace({ text, body }: Pick<Article, 'text' | 'body'>, { block, offset }: ReadingPlace): number | null {
  const found = anchorFinder(text)(block);
  if (!found) return null;
  const end = rangeOf(body.slice(blockAt({ body }, found.start)).slice(0, 1))?.end ?? found.end;
  return Math.min(found.start + offset, Math.max(found.start, end - 1));
}
