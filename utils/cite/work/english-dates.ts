import type { Day } from './cited-work';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** The MLA's abbreviations for the months (MLA Handbook, 9th edition, appendix 1). */
const SHORT = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** Returns a date with the month first and without its unknown parts: «March 3, 2026», «March 2026» or «2026». */
export function monthFirst({ year, month, day }: Day): string {
  const name = MONTHS[(month ?? 0) - 1];
  if (!name) return String(year);
  return day ? `${name} ${day}, ${year}` : `${name} ${year}`;
}

/** Returns a date with the year first, as in APA style: «2026, March 3». */
export function yearFirst({ year, month, day }: Day): string {
  const name = MONTHS[(month ?? 0) - 1];
  return name ? `${year}, ${[name, day].filter(Boolean).join(' ')}` : String(year);
}

/** Returns a date with the day first, such as «3 Mar. 2026». */
export function dayFirst({ year, month, day }: Day): string {
  return [month ? day : null, SHORT[(month ?? 0) - 1], year].filter(Boolean).join(' ');
}

/** Returns the known parts of a date in ISO 8601 format: «2026-03-03», «2026-03» or «2026». */
export const isoDay = ({ year, month, day }: Day): string =>
  [String(year).padStart(4, '0'), ...[month, month && day].flatMap((part) => (part ? String(part).padStart(2, '0') : []))].join('-');
