import type { VoiceSum } from '../../model';
import { monthOf } from './month-of';
import type { VoiceColumns } from './read-columns';
import { sortOf } from './voice-sort';

/** A number above those of all sorts. */
const SORTS = 1_000;

/** Adds up the voices of the same sort in each month, in the order of the months. */
export function sumVoices({ months, sorts, quotes, words }: VoiceColumns): readonly VoiceSum[] {
  const sums = new Map<number, { quotes: number; words: number }>();
  for (let at = 0; at < months.length; at++) {
    const key = (months[at] ?? 0) * SORTS + (sorts[at] ?? 0);
    const sum = sums.get(key) ?? { quotes: 0, words: 0 };
    sums.set(key, sum);
    sum.quotes += quotes[at] ?? 0;
    sum.words += words[at] ?? 0;
  }
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([key, sum]) => ({ month: monthOf(Math.floor(key / SORTS)), ...sortOf(key % SORTS), ...sum }));
}
