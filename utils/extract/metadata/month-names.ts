import { hasLetter } from '../../bylines/letters';

const ENGLISH = 'january february march april may june july august september october november december'.split(' ');
const known = new Map<string, ReadonlyMap<string, number>>();

/**
 * Returns the number of a month, from 1 to 12, by its name in English or in a language (a BCP 47 tag), or `undefined` if there is no such
 * month. The name must be in lower case. It may be the long or the short one, as used in a date or on its own. English names come from a
 * list, and the others from the browser's locale data, because a browser takes about a millisecond to load these for a language.
 */
export function monthOf(name: string, lang: string | null): number | undefined {
  const english = ENGLISH.findIndex((month) => month === name || ((name.length === 3 || name.length === 4) && month.startsWith(name)));
  if (english >= 0) return english + 1;
  const key = lang ?? 'en';
  let names = known.get(key);
  if (!names) {
    names = readMonths(key);
    known.set(key, names);
  }
  return names.get(name);
}

function readMonths(locale: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
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
  return names;
}
