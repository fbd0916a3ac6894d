const formats = new Map<string, Intl.DateTimeFormat>();

/** Returns a month such as `2026-03` in the words of a locale. `width` is the length of its name. */
export function monthWords(month: string, locale: string, width: 'long' | 'short' = 'long'): string {
  const key = `${width} ${locale}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { month: width, year: 'numeric', timeZone: 'UTC' });
  formats.set(key, format);
  const time = Date.parse(`${month}-01T00:00:00Z`);
  return Number.isNaN(time) ? month : format.format(time);
}

/** Returns the month of a time in milliseconds since 1970, such as `2026-03`. */
export const monthAt = (time: number): string => new Date(time).toISOString().slice(0, 7);

/** Returns a period of months. */
export const monthsWords = (from: string, to: string, locale: string): string =>
  from === to ? monthWords(from, locale, 'short') : `${monthWords(from, locale, 'short')} – ${monthWords(to, locale, 'short')}`;
