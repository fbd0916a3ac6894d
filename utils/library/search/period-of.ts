import type { QueryDate, QueryTime } from '../../query/query';

/** A period, in milliseconds since 1970. `to` is the first moment after it. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Returns the period of a date in the reader's time zone, or the time since an age before `now`, from the beginning of a day. */
export function periodOf(time: QueryTime, now: number): Period {
  if (time.is === 'date') return { from: startOf(time, 0), to: startOf(time, 1) };
  const { count, unit } = time;
  const today = new Date(now);
  const back = { d: [0, 0, count], w: [0, 0, 7 * count], m: [0, count, 0], y: [count, 0, 0] }[unit] as [number, number, number];
  const from = dayAt(today.getFullYear() - back[0], today.getMonth() - back[1], today.getDate() - back[2]);
  return { from, to: Number.MAX_SAFE_INTEGER };
}

/** Returns the beginning of the year, month or day, or of the one after it if `next` is 1. */
function startOf({ year, month, day }: QueryDate, next: 0 | 1): number {
  if (month === undefined) return dayAt(year + next, 0, 1);
  return day === undefined ? dayAt(year, month - 1 + next, 1) : dayAt(year, month - 1, day + next);
}

/** `Date` reads the years 0 to 99 as 1900 to 1999, except in `setFullYear`. */
function dayAt(year: number, month: number, day: number): number {
  const date = new Date(2000, 0, 1);
  date.setFullYear(year, month, day);
  return date.getTime();
}
