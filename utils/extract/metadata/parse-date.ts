import { cleanLine } from '../../bylines/clean-line';
import { parseWrittenDate } from './parse-written-date';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ]{1,2}(\d{2}:\d{2}(?::\d{2})?)(?:[.,:]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;
/** Matches the basic format of ISO 8601, for example `20260304T101500+0100`. */
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;
const EARLIEST = 1600;
const LATEST = 2200;

/**
 * Parses a date in the page's data. Returns it in ISO 8601 format, or `null` if the value is not a date or the day does not exist. A date
 * that is already in this format keeps its UTC offset, which is more useful to the reader than UTC, and is not given a time. Other formats
 * are parsed by `Date.parse` (RFC 5322 and similar, returned in UTC) or, failing that, as a date written in the language `lang`.
 */
export function parseDate(value: unknown, lang: string | null): string | null {
  const line = cleanLine(value, 60);
  if (!line) return null;
  const basic = BASIC.exec(line);
  const iso = ISO.exec(basic ? expanded(basic) : line);
  if (iso) {
    const [, day, time, zone] = iso;
    const text = time ? `${day}T${time}${zone ? offsetOf(zone) : ''}` : `${day}`;
    return Number.isNaN(Date.parse(text)) || rollsOver(`${day}`) || !isPlausibleYear(Number(text.slice(0, 4))) ? null : text;
  }
  return parseLoosely(line) ?? parseWrittenDate(line, lang);
}

function expanded([, year, month, day, hour, minute, second, zone]: RegExpExecArray): string {
  return `${year}-${month}-${day}${hour ? `T${hour}:${minute}${second ? `:${second}` : ''}${zone ?? ''}` : ''}`;
}

function offsetOf(zone: string): string {
  if (/^[zug]/i.test(zone)) return 'Z';
  return zone.length === 3 ? `${zone}:00` : zone.replace(/^(.{3})(\d{2})$/, '$1:$2');
}

/** Returns whether a year is plausible. Some systems use «0001-01-01» for a missing date. */
const isPlausibleYear = (year: number): boolean => year >= EARLIEST && year <= LATEST;

function parseLoosely(line: string): string | null {
  // If the line has no time zone, `Date.parse` would assume the reader's time zone.
  if (!/\d{4}/.test(line) || !/(?:Z|GMT|UTC|[+-]\d{2}:?\d{2}|[ECMP][SD]T)\b/.test(line)) return null;
  const parsed = Date.parse(line);
  if (Number.isNaN(parsed) || rollsOver(line)) return null;
  const date = new Date(parsed);
  return isPlausibleYear(date.getUTCFullYear()) ? date.toISOString() : null;
}

/**
 * Returns whether a line names a day that does not exist, such as 30 February, which `Date.parse` turns into 2 March. The date is parsed in
 * UTC and without the time of day, and its day is compared with the number in the line. Numbers up to 12 are not compared, because they
 * could be months.
 */
function rollsOver(line: string): boolean {
  const [date = ''] = line.split(/[T ]{0,2}\d{1,2}:\d{2}/i, 1);
  const day = date
    .match(/(?<!\d)\d{1,2}(?!\d)/g)
    ?.map(Number)
    .find((number) => number > 12);
  const parsed = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00Z` : `${date} UTC`);
  return day !== undefined && !Number.isNaN(parsed) && new Date(parsed).getUTCDate() !== day;
}
