import type { Article } from '../model';
import { rangeOf } from './range-of';
import { minutesOf } from './reading-time';
import { sliceOf } from './span';

/** How long the parts of an article take to read, in minutes. */
export interface ReadingPace {
  readonly total: number;
  /** What is read before a place: the block of the body, and the part of it that is above the place, 0 to 1. */
  minutesBefore(block: number, part: number): number;
}

/** The pace of an article, by the words of its blocks: a picture takes no time, however large it is on the screen. */
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
