import { hasLetter } from '../../bylines/letters';

const ENGLISH = 'january february march april may june july august september october november december'.split(' ');
/** Matches the tags of languages that need no locale data: English, and those whose months have numbers and no names. */
const KNOWN = /^(?:en|ja|ko)(?:-|$)/;
const known = new Map<string, ReadonlyMap<string, number>>();

/**
 * Returns the number of a month, from 1 to 12, by its name in English or in a language (a BCP 47 tag), or `undefined` if there is no such
 * month. The name must be in lower case and without digits. It may be the long or the short one, as used in a date or on its own. English
 * names come from a list, and the others from the browser's locale data, because a browser takes several milliseconds to load these.
 */
export function monthOf(name: string, lang: string | null): number | undefined {
  const english = ENGLISH.findIndex((month) => month === name || ((name.length === 3 || name.length === 4) && month.startsWith(name)));
  if (english >= 0) return english + 1;
  if (lang === null || KNOWN.test(lang)) return undefined;
  let names = known.get(lang);
  if (!names) {
    names = readMonths(lang);
    known.set(lang, names);
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
