import { parseWrittenDate } from './parse-written-date';
import type { Opening } from './read-opening';
import { isUpdateAt, LINES, piecesOf } from './visible-dates';
import { offsetOfZone, writtenOffset } from './zone-offsets';

/**
 * Matches a time of day and a word that may be its zone, as in «10:15 CET», «10.15 Uhr (MEZ)» and «10:15 a.m. ET». The last group is looked
 * up as a zone.
 */
const ZONED =
  /(?<!\d)(\d{1,2})(?:\s?[:.h]\s?(\d\d)(?::\d\d)?)?\s?(?:([AaPp])\.?[Mm]\.?|[Uu]hr|h)?,?\s?\(?((?:UTC|GMT)\s?[+−–-]\s?\d{1,2}(?::?\d\d)?|[A-ZМСК]{2,4})(?![A-Za-z])/g;
/** The maximum number of letters next to a time, with a day and without. A longer text says when something else takes place. */
const MAX_LETTERS = { withDay: 60, alone: 25 };
/** The length of a line, in UTF-16 units, that shows that the text has begun. */
const TEXT = 300;
const LETTER = /[A-Za-z\u00C0-\uD7FF]/g;

/**
 * Returns the first time with a named zone that the page displays around its headline as that of its publication, in ISO 8601 format. A time
 * without a day is taken to be on `day`. Returns `null` if there is none.
 */
export function visibleTime(opening: Opening, lang: string | null, day: string): string | null {
  for (const lines of [opening.after.slice(0, LINES.after), opening.before.slice(0, LINES.before)])
    for (const [at, line] of lines.entries()) {
      if (line.text.length > TEXT) break;
      if (line.text.length > LINES.length || line.text.search(ZONED) < 0) continue;
      for (const piece of piecesOf(line)) {
        const found = zonedTime(piece, lang, day);
        if (found && !isUpdateAt(lines, at, piece)) return found;
      }
    }
  return null;
}

function zonedTime(piece: string, lang: string | null, day: string): string | null {
  const letters = piece.match(LETTER)?.length ?? 0;
  if (letters > MAX_LETTERS.withDay) return null;
  for (const [, hours, minutes, half, zone = ''] of piece.matchAll(ZONED)) {
    const hour = (Number(hours) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
    if ((!minutes && !half) || Number(hours) > 24 || Number(minutes ?? 0) > 59 || offsetOfZone(zone, day) === null) continue;
    const on = parseWrittenDate(piece, lang) ?? (letters > MAX_LETTERS.alone ? '' : day);
    const offset = offsetOfZone(zone, on);
    if (on && offset !== null) return `${on}T${String(hour).padStart(2, '0')}:${minutes ?? '00'}${writtenOffset(offset)}`;
  }
  return null;
}
