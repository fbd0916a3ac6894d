import { writtenOffset } from './zone-offsets';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The furthest offsets from UTC that are in use, in minutes. */
const OFFSETS = { least: -12 * 60, most: 14 * 60 };

/**
 * Chooses between the published dates in a page's data, which are in ISO 8601 format and in order of priority. The first is right unless the
 * others show that it is not:
 *
 * 1. If another names a different day, and `witness` agrees with it but not with the first, the other is chosen. The witness returns the day
 *    that the page gives elsewhere, or `null`, and is asked only then.
 * 2. If the date has no time, another on the same day that has one is chosen.
 * 3. If the date has no zone, it receives that of another which has the same wall time, or which differs by whole quarters of an hour.
 * 4. If the date claims to be in UTC, and another gives the same wall time a different zone, the other is chosen.
 *
 * `modified` is the updated date. It counts only if it has the same wall time.
 */
export function settleDate(stamps: readonly string[], modified: string | null, witness: () => string | null): string | null {
  const [first] = stamps;
  if (!first) return null;
  const day = stamps.some((stamp) => areApart(stamp, first)) ? witness() : null;
  const agreed = day && areApart(first, day) ? (stamps.find((stamp) => !areApart(stamp, day)) ?? first) : first;
  const timed = hasTime(agreed) ? agreed : ([...stamps, day ?? ''].find((stamp) => hasTime(stamp) && stamp.startsWith(agreed)) ?? agreed);
  if (!hasTime(timed) || hasOffset(timed)) return timed;
  const twins = [...stamps, modified ?? ''].filter((stamp) => stamp.slice(0, 16) === timed.slice(0, 16));
  const twin = twins.find(hasOffset) ?? (isFloating(timed) ? twins.find((stamp) => !isFloating(stamp)) : undefined);
  return twin ?? (isFloating(timed) ? inZoneOfOne(timed, stamps) : timed);
}

/** Gives a time without a zone the zone that makes it the same moment as another date. Returns it unchanged if there is none. */
function inZoneOfOne(floating: string, stamps: readonly string[]): string {
  for (const stamp of stamps) {
    if (!hasTime(stamp) || isFloating(stamp)) continue;
    const offset = Math.round((Date.parse(`${floating}Z`) - Date.parse(stamp)) / 1_000) / 60;
    if (offset % 15 === 0 && offset >= OFFSETS.least && offset <= OFFSETS.most) return `${floating}${writtenOffset(offset)}`;
  }
  return floating;
}

/**
 * Chooses between the published date in the data and the time with a named zone that the page displays, both in ISO 8601 format. The
 * displayed time is chosen if the data has no zone, claims to be in UTC or names another day, and the two are different moments less than two
 * days apart. Abbreviations for winter time are often used in summer, so one hour is a difference only if the clock shows the same.
 */
export function withShownTime(declared: string, shown: string): string {
  if (!hasTime(declared)) return shown.startsWith(declared) ? shown : declared;
  const isFree = isFloating(declared);
  if (!isFree && hasOffset(declared) && declared.slice(0, 10) === shown.slice(0, 10)) return declared;
  const apart = Math.abs(Date.parse(isFree ? `${declared}Z` : declared) - Date.parse(shown));
  const isSameWall = declared.slice(0, 16) === shown.slice(0, 16);
  if (apart > 48 * HOUR || (!isFree && (apart < MINUTE || (apart === HOUR && !isSameWall)))) return declared;
  return isSameWall ? `${declared.replace('Z', '')}${shown.slice(16)}` : shown;
}

/** Gives a time without a zone the zone of another date, unless that is UTC or unknown. Returns any other date unchanged. */
export const inZoneOf = (stamp: string, other: string): string =>
  hasTime(stamp) && isFloating(stamp) && hasTime(other) && hasOffset(other) ? `${stamp}${other.slice(-6)}` : stamp;

/** Returns whether two dates are more than 36 hours apart. */
const areApart = (one: string, other: string): boolean => Math.abs(Date.parse(one) - Date.parse(other)) > 36 * HOUR;
const hasTime = (stamp: string): boolean => stamp.length > 10;
/** Returns whether a date with a time has no zone. */
const isFloating = (stamp: string): boolean => !/(?:Z|[+-]\d\d:\d\d)$/.test(stamp);
/** Returns whether a date has a zone other than UTC. */
const hasOffset = (stamp: string): boolean => /[+-](?!00:00)\d\d:\d\d$/.test(stamp);
