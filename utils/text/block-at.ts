import type { Article } from '../model';
import { rangeOf } from './range-of';

/**
 * Returns the index of the block in the body that contains an offset, or of the first block after the offset. Returns the number of blocks
 * if there is no such block.
 */
export function blockAt({ body }: Pick<Article, 'body'>, offset: number): number {
  const at = body.findIndex((node) => (rangeOf([node])?.end ?? 0) > offset);
  return at < 0 ? body.length : at;
}
