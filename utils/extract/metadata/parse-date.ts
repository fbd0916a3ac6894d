import { cleanLine } from './clean-line';
import { parseWrittenDate } from './parse-written-date';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ]{1,2}(\d{2}:\d{2}(?::\d{2})?)(?:[.,:]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;
/** ISO 8601 in its basic form: `20260304T101500+0100`. */
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;
const EARLIEST = 1600;
const LATEST = 2200;

/**
 * A date for machines as ISO 8601, with the offset as the page gives it (it tells the reader more than UTC would); a day without an hour
 * stays a day. What is not ISO 8601 is read as RFC 5322 and the like by `Date.parse`, given in UTC, else as a date written for people in
 * the language of the page. `null` for what is no date and for days that no calendar has.
 */
export function parseDate(value: unknown, lang: string | null): string | null {
  const line = cleanLine(value, 60);
  if (!line) return null;
  const basic = BASIC.exec(line);
  const iso = ISO.exec(basic ? expanded(basic) : line);
  if (iso) {
    const [, day, time, zone] = iso;
    const text = time ? `${day}T${time}${zone ? offsetOf(zone) : ''}` : `${day}`;
    return Number.isNaN(Date.parse(text)) || rollsOver(`${day}`) || !isOfThisAge(Number(text.slice(0, 4))) ? null : text;
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

/** «0001-01-01» stands for no date in some systems. */
const isOfThisAge = (year: number): boolean => year >= EARLIEST && year <= LATEST;

function parseLoosely(line: string): string | null {
  // Without a zone, `Date.parse` would take the reader's.
  if (!/\d{4}/.test(line) || !/(?:Z|GMT|UTC|[+-]\d{2}:?\d{2}|[ECMP][SD]T)\b/.test(line)) return null;
  const parsed = Date.parse(line);
  if (Number.isNaN(parsed) || rollsOver(line)) return null;
  const date = new Date(parsed);
  return isOfThisAge(date.getUTCFullYear()) ? date.toISOString() : null;
}

/**
 * Whether the line names a day that its month does not have: `Date.parse` takes 30 February for 2 March. Read in UTC without the hour,
 * a day stays itself; only days above 12, which no month can be mistaken for, are compared.
 */
function rollsOver(line: string): boolean {
  const date = line.replace(/[T ]{0,2}\d{1,2}:\d{2}.*$/i, '');
  const day = date
    .match(/(?<!\d)\d{1,2}(?!\d)/g)
    ?.map(Number)
    .find((number) => number > 12);
  const parsed = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00Z` : `${date} UTC`);
  return day !== undefined && !Number.isNaN(parsed) && new Date(parsed).getUTCDate() !== day;
}
