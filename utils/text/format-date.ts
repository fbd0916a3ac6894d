const WRITTEN_DAY = /^\d{4}-\d\d-\d\d(?=T|$)/;

/**
 * The day of an ISO 8601 date in the words of a locale («3 March 2026»); `null` where it is no date. It is the day that is
 * written there: neither the reader's time zone nor the one behind the time moves it, or a story would bear another date than its page.
 */
export function formatDate(iso: string | null, locale: string): string | null {
  if (iso === null || Number.isNaN(Date.parse(iso))) return null;
  const [day] = WRITTEN_DAY.exec(iso) ?? [];
  return day ? formatOfDays(locale).format(Date.parse(day)) : formatMoment(iso, locale);
}

/** The day of a moment (ISO 8601 with a zone), such as that of saving, where the reader is; `null` where it is no date. */
export function formatMoment(iso: string | null, locale: string): string | null {
  const time = Date.parse(iso ?? '');
  return Number.isNaN(time) ? null : new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(time);
}

/** Makes ready what writes days. For idle moments before there is an article: its day is then written at once. */
export function prepareDates(locale: string): void {
  formatOfDays(locale);
}

/** To make one takes as long as to draw a page of text, and an article shows its day more than once. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOfDays(locale: string): Intl.DateTimeFormat {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(locale, format);
  return format;
}
