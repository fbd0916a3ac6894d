const WRITTEN_DAY = /^\d{4}-\d\d-\d\d(?=T|$)/;

/**
 * Formats the day in an ISO 8601 date for a locale, such as «3 March 2026». Returns `null` if it is not a date. Time zones are ignored, so
 * that the day is the same as on the article's page.
 */
export function formatDate(iso: string | null, locale: string): string | null {
  if (iso === null || Number.isNaN(Date.parse(iso))) return null;
  const [day] = WRITTEN_DAY.exec(iso) ?? [];
  return day ? formatOfDays(locale).format(Date.parse(day)) : formatMoment(iso, locale);
}

/**
 * Formats the day of a point in time (ISO 8601 with a time zone), such as the time of saving, in the reader's time zone. Returns `null` if
 * it is not a date.
 */
export function formatMoment(iso: string | null, locale: string): string | null {
  const time = Date.parse(iso ?? '');
  return Number.isNaN(time) ? null : new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(time);
}

/**
 * Creates the date format for a locale in advance, while the view is idle and has no article yet. The article's date can then be displayed
 * without delay.
 */
export function prepareDates(locale: string): void {
  formatOfDays(locale);
}

/**
 * Caches the date formats by locale. Creating one takes as long as drawing a page of text, and an article displays its date more than once.
 */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOfDays(locale: string): Intl.DateTimeFormat {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(locale, format);
  return format;
}
