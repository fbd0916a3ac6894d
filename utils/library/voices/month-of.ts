/** Returns a month as in `2026-03` for a number such as 202603. */
export function monthOf(month: number): string {
  const digits = String(month).padStart(6, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
