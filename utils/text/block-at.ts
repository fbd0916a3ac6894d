import type { Article } from '../model';
import { rangeOf } from './range-of';

/** The index of the block of the body that has the offset, or begins after it; one more than the last at the end. */
export function blockAt({ body }: Pick<Article, 'body'>, offset: number): number {
  const at = body.findIndex((node) => (rangeOf([node])?.end ?? 0) > offset);
  return at < 0 ? body.length : at;
}
