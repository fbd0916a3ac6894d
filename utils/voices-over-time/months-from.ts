/** The longest period of which every month is listed. A wrong date, such as one in the year 1, must not fill a chart with empty months. */
const MAX_MONTHS = 1_200;

/** Returns the months from the first to the last of some months, which are written as in `2026-03`. */
export function monthsFrom(months: readonly string[]): readonly string[] {
  const known = months.toSorted();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = numberOf(first);
  const count = numberOf(last) - start + 1;
  return count > MAX_MONTHS ? known : Array.from({ length: count }, (_, at) => monthAt(start + at));
}

/** Returns the month after another one. */
export const monthAfter = (month: string): string => monthAt(numberOf(month) + 1);

const numberOf = (month: string): number => 12 * Number(month.slice(0, -3)) + Number(month.slice(-2)) - 1;
const monthAt = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
