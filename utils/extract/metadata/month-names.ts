import { hasLetter } from '../../bylines/letters';

const known = new Map<string, ReadonlyMap<string, number>>();

/**
 * Returns a map from month names to the numbers 1 to 12, for a language (a BCP 47 tag) and for English. The names are in lower case. They
 * come from the browser's locale data and include long and short names, both as used in a date and as used on their own.
 */
export function monthNames(lang: string | null): ReadonlyMap<string, number> {
  const key = lang ?? 'en';
  const cached = known.get(key);
  if (cached) return cached;
  const names = new Map<string, number>();
  for (const locale of new Set(['en', key])) addMonths(names, locale);
  known.set(key, names);
  return names;
}

function addMonths(names: Map<string, number>, locale: string): void {
  const styles: Intl.DateTimeFormatOptions[] = [{ month: 'long', day: 'numeric' }, { month: 'long' }, { month: 'short', day: 'numeric' }];
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(locale, { ...style, calendar: 'gregory', timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const part = format.formatToParts(Date.UTC(2024, month, 15)).find(({ type }) => type === 'month')?.value;
      const name = part?.toLowerCase().replace(/\.$/, '').trim();
      if (name && hasLetter(name) && !names.has(name)) names.set(name, month + 1);
      // An abbreviation such as «Sept.» consists of the first three or four letters. If two months share these letters, the abbreviation
      // means the earlier one.
      for (const length of [3, 4]) {
        const short = name?.slice(0, length) ?? '';
        if (short.length === length && !/[\s.\d]/.test(short) && !names.has(short)) names.set(short, month + 1);
      }
    }
  }
}
