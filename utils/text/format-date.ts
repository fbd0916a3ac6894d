const WRITTEN_DAY = /^\d{4}-\d\d-\d\d(?=T|$)/;

/**
 * Formats the day of an ISO 8601 date in a locale («3 March 2026»), or returns `null` if it is not a date. The day is the one written in
 * the date, regardless of time zones. Otherwise an article could have another date here than on its page.
 */
export function formatDate(iso: string | null, locale: string): string | null {
  if (iso === null || Number.isNaN(Date.parse(iso))) return null;
  const [day] = WRITTEN_DAY.exec(iso) ?? [];
  return day ? formatOfDays(locale).format(Date.parse(day)) : formatMoment(iso, locale);
}

/**
 * Formats the day of a moment (ISO 8601 with a zone), such as the time of saving, in the reader's time zone. Returns `null` if it is not a
 * date.
 */
export function formatMoment(iso: string | null, locale: string): string | null {
  const time = Date.parse(iso ?? '');
  return Number.isNaN(time) ? null : new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(time);
}

/**
 * Creates the date format of a locale in advance, in an idle moment before there is an article, so that the article's date is then shown
 * without delay.
 */
export function prepareDates(locale: string): void {
  formatOfDays(locale);
}

/** The date formats by locale. Creating one takes as long as drawing a page of text, and an article shows its date more than once. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOfDays(locale: string): Intl.DateTimeFormat {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(locale, format);
  return format;
}
