/** Returns a percentage as it is shown: a part that is there has not 0, and one of several has not 100. */
export function shownPercent(percent: number, amount: number, total: number): string {
  if (amount > 0 && percent === 0) return '<1';
  return amount < total && percent === 100 ? '>99' : String(percent);
}
