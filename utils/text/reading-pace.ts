import type { Article } from '../model';
import { rangeOf } from './range-of';
import { minutesOf } from './reading-time';
import { sliceOf } from './span';

/** The reading time for the parts of an article, in minutes. */
export interface ReadingPace {
  readonly total: number;
  /**
   * Returns the reading time from the beginning of the article to a place in it. `block` is the index of the block that contains the place,
   * and `part` is the fraction of that block before the place, from 0 to 1.
   */
  minutesBefore(block: number, part: number): number;
}

/**
 * Returns the reading pace for an article, based on the words in its blocks. Pictures take no time, however large they are on the screen.
 */
export function paceOf({ text, body }: Pick<Article, 'text' | 'body'>): ReadingPace {
  const before = new Float64Array(body.length + 1);
  for (const [at, node] of body.entries()) {
    const range = rangeOf([node]);
    before[at + 1] = (before[at] ?? 0) + (range ? minutesOf(sliceOf(text, range)) : 0);
  }
  const total = before[body.length] ?? 0;
  return {
    total,
    minutesBefore(block, part) {
      const start = before[block] ?? total;
      return start + part * ((before[block + 1] ?? total) - start);
    },
  };
}
