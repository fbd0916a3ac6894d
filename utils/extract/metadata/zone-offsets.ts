/** The offsets from UTC, in minutes, of the abbreviations of time zones that news pages write after a time, one zone a line. */
const TABLE = `0 UTC GMT WET
60 BST CET MEZ WEST WAT
120 CEST MESZ EET SAST CAT
180 EEST MSK МСК EAT TRT
300 PKT
420 WIB
480 HKT SGT AWST WITA
540 JST KST WIT
570 ACST
600 AEST
630 ACDT
660 AEDT
720 NZST
780 NZDT
-180 BRT ART ADT
-240 EDT
-300 EST CDT
-360 CST MDT
-420 MST PDT
-480 PST AKDT
-540 AKST
-600 HST`;
/** Zones whose abbreviation leaves open whether it is summer there, with their offset in winter. */
const SEASONAL: ReadonlyMap<string, number> = new Map([
  ['ET', -300],
  ['CT', -360],
  ['MT', -420],
  ['PT', -480],
]);
const FROM_UTC = /^(?:UTC|GMT)\s?([+−–-])\s?(\d{1,2}):?(\d\d)?$/;

let table: ReadonlyMap<string, number> | undefined;

/**
 * Returns the offset from UTC, in minutes, of a time zone as news pages write it: «CET», «ET», «GMT+1». `day` is an ISO 8601 day and decides
 * whether it is summer in North America. Returns `null` for unknown words.
 */
export function offsetOfZone(zone: string, day: string): number | null {
  const [, sign, hours, minutes] = FROM_UTC.exec(zone) ?? [];
  if (hours) return Number(hours) > 14 ? null : (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes ?? 0));
  const winter = SEASONAL.get(zone);
  if (winter !== undefined) return isSummerInAmerica(day) ? winter + 60 : winter;
  table ??= new Map(
    TABLE.split('\n').flatMap((line) => {
      const [offset, ...names] = line.split(' ');
      return names.map((name) => [name, Number(offset)] as const);
    }),
  );
  return table.get(zone) ?? null;
}

/** Returns whether a day is between the second Sunday in March and the first Sunday in November. */
function isSummerInAmerica(day: string): boolean {
  const year = Number(day.slice(0, 4));
  const at = Date.parse(day);
  return at >= sundayFrom(Date.UTC(year, 2, 8)) && at < sundayFrom(Date.UTC(year, 10, 1));
}

const DAY = 86_400_000;
const sundayFrom = (time: number): number => time + ((7 - new Date(time).getUTCDay()) % 7) * DAY;

/** Writes an offset in minutes as ISO 8601 does, such as «+05:30», or «Z» for 0. */
export function writtenOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const all = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`;
}
