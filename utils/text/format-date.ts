/** An ISO 8601 date in the words of a locale («3 March 2026»); `null` where it is no date. A date without a time is no moment: no time zone moves it. */
export function formatDate(iso: string | null, locale: string): string | null {
  const time = Date.parse(iso ?? '');
  if (Number.isNaN(time)) return null;
  const dayOnly = !iso?.includes('T');
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...(dayOnly ? { timeZone: 'UTC' } : {}) }).format(time);
}
