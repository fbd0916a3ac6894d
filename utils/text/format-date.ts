const WRITTEN_DAY = /^\d{4}-\d\d-\d\d(?=T|$)/;

/**
 * The day of an ISO 8601 date in the words of a locale («3 March 2026»); `null` where it is no date. It is the day that is
 * written there: neither the reader's time zone nor the one behind the time moves it, or a story would bear another date than its page.
 */
export function formatDate(iso: string | null, locale: string): string | null {
  if (iso === null || Number.isNaN(Date.parse(iso))) return null;
  const [day] = WRITTEN_DAY.exec(iso) ?? [];
  return formatOf(locale, day ? 'UTC' : undefined).format(Date.parse(day ?? iso));
}

/** The day of a moment (ISO 8601 with a zone), such as that of saving, where the reader is; `null` where it is no date. */
export function formatMoment(iso: string | null, locale: string): string | null {
  const time = Date.parse(iso ?? '');
  return Number.isNaN(time) ? null : formatOf(locale).format(time);
}

/** To make a format takes as long as to draw a page of text, and an article shows the same day more than once. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, timeZone?: 'UTC'): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...(timeZone && { timeZone }) });
  formats.set(key, format);
  return format;
}
