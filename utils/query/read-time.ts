import type { AgeUnit, QueryTime } from './query';

const DATE = /^([<>]?)(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const AGE = /^([<>]?)(\d{1,4})([dwmy])$/;

/**
 * Reads the value of a field such as `after:`, for example `2025`, `2025-03`, `2025-03-14`, `7d`, `<2w` or `>1y`. Returns `null` if it is
 * neither a date nor an age.
 */
export function readTime(value: string): QueryTime | null {
  const age = AGE.exec(value.toLowerCase());
  if (age) {
    const [, sign = '', count, unit] = age;
    return { is: 'age', sign: sign as QueryTime['sign'], count: Number(count), unit: unit as AgeUnit };
  }
  const date = DATE.exec(value);
  if (!date) return null;
  const [, sign = '', year, month, day] = date;
  const read = { is: 'date' as const, sign: sign as QueryTime['sign'], year: Number(year) };
  if (month === undefined) return read;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return { ...read, month: Number(month) };
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))
    ? { ...read, month: Number(month), day: Number(day) }
    : null;
}

/** Returns the number of days in a month. `month` is from 1 to 12. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

/** Writes a date or an age as `readTime` reads it. */
export function printTime(time: QueryTime): string {
  if (time.is === 'age') return `${time.sign}${time.count}${time.unit}`;
  const parts = [
    String(time.year).padStart(4, '0'),
    ...[time.month, time.day].flatMap((part) => (part ? [String(part).padStart(2, '0')] : [])),
  ];
  return time.sign + parts.join('-');
}
