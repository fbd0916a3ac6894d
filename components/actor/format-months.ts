/** Formats the months of two times, in milliseconds since 1970, as a range such as «May 2025 – June 2026», or as one month. */
export const formatMonths = (first: number, last: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).formatRange(first, last);
