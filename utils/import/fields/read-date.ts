/** Matches a number of seconds, milliseconds or microseconds since 1970. */
const NUMBER = /^\d{1,16}(?:\.\d{1,9})?$/;
/** Matches a date in ISO 8601 and what is close to it: a space instead of «T», a zone without a colon, «UTC» or no zone at all. */
const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,](\d{1,3})\d{0,9})?)? ?(Z|UTC|[+-]\d\d:?\d\d|[+-]\d\d)?$/i;
/** Matches the dates in the CSV of wallabag: day, month, year, and an hour of twelve without «am» or «pm». */
const DAY_FIRST = /^(\d\d)\/(\d\d)\/(\d{4})(?: (\d\d:\d\d:\d\d))?$/;
/** Matches the dates of mails and of JavaScript, which begin with the day of the week. */
const NAMED = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*,? (.{8,100})$/i;

const FIRST = Date.UTC(1970, 0, 2);
const LAST = Date.UTC(2200, 0, 1);

/** The result of `readDate` for a date that cannot be read. */
export const UNREADABLE = Symbol('a date that cannot be read');

/**
 * Reads a date as the programs write it, and returns it in ISO 8601 in UTC. A date without a zone is taken to be in UTC. Returns `null` for
 * an empty value or zero, which stand for «unknown».
 */
export function readDate(value: unknown): string | null | typeof UNREADABLE {
  if (value === null || value === undefined || value === '' || value === 0) return null;
  if (typeof value !== 'number' && typeof value !== 'string') return UNREADABLE;
  const written = String(value).trim();
  if (written === '' || /^0+$/.test(written)) return null;
  const time = NUMBER.test(written) ? timeOfNumber(Number(written)) : timeOfWords(written);
  return time >= FIRST && time <= LAST ? new Date(time).toISOString() : UNREADABLE;
}

/** Returns milliseconds since 1970. The size of a number shows its unit, because nothing was saved before 1973 or after 2200. */
function timeOfNumber(number: number): number {
  if (number < 1e11) return Math.round(number * 1_000);
  return number < 1e14 ? Math.round(number) : Math.round(number / 1_000);
}

function timeOfWords(written: string): number {
  const iso = ISO.exec(written);
  if (iso) {
    const [, day = '', time = '00:00', part = '', zone = 'Z'] = iso;
    return Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}.${part.padEnd(3, '0')}${zoneOf(zone)}`);
  }
  const dayFirst = DAY_FIRST.exec(written);
  if (dayFirst) return Date.parse(`${dayFirst[3]}-${dayFirst[2]}-${dayFirst[1]}T${dayFirst[4] ?? '00:00:00'}Z`);
  const named = NAMED.exec(written);
  return named ? Date.parse(withoutName(named[1] ?? '')) : Number.NaN;
}

function zoneOf(zone: string): string {
  if (/^[zu]/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Removes the name of the zone in brackets, and adds a zone if there is none, because a date must not depend on the computer's zone. */
function withoutName(words: string): string {
  const date = words.split('(', 1)[0]?.trim() ?? '';
  return /(?:[A-Z]{1,4}|[+-]\d{4})$/.test(date) ? date : `${date} GMT`;
}
