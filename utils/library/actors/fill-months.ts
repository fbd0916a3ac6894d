import type { ActorSurroundings } from '../../model';

type Month = ActorSurroundings['months'][number];

/** The maximum number of months between two articles that are filled. A wrong date would otherwise add thousands of them. */
const MAX_GAP = 120;

/** Adds the months without articles between others. The months must be sorted. */
export function fillMonths(months: readonly Month[]): readonly Month[] {
  return months.flatMap((month, at) => {
    const before = months[at - 1];
    const gap = before ? numberOf(month.month) - numberOf(before.month) - 1 : 0;
    if (!before || gap > MAX_GAP) return [month];
    const from = numberOf(before.month) + 1;
    return [...Array.from({ length: gap }, (_, n) => ({ month: nameOf(from + n), articles: 0, quotes: 0 })), month];
  });
}

/** The number of months since the year 0. */
const numberOf = (month: string): number => Number(month.slice(0, -3)) * 12 + Number(month.slice(-2)) - 1;
const nameOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
