import { POST_ADDRESS } from '../phrases/post-addresses';
import { parseDate } from './parse-date';
import { parseWrittenDate } from './parse-written-date';
import type { Opening, OpeningLine } from './read-opening';

/** The maximum number of letters next to a date. A longer text is a sentence or a caption that mentions a day. */
const MAX_LETTERS = 40;
/** The number of lines around the headline that are searched for dates, and their maximum length in UTF-16 units. */
export const LINES = { after: 14, before: 6, length: 200 };
const LETTER = /[A-Za-z\u00C0-\uD7FF]/g;
/** Matches words for «updated» in many languages. */
const UPDATED =
  /updated|modified|revised|last edited|actualis|gewijzigd|zuletzt|ultima modifica|endret|ændret|ändrad|edytow|módos|aktualisiert|stand:|geändert|mis à jour|mise à jour|modifi[éc]|actualiz|aggiornat|atualizad|bijgewerkt|oppdatert|uppdaterad|opdateret|päivitetty|muokattu|zaktualizowan|aktualiz|frissít|güncelle|обновлен|оновлен|изменен|diperbarui|cập nhật|更新|修改|수정|업데이트|แก้ไข|อัปเดต|تحديث|עודכן|به‌روز/i;

/** Matches the German word for the state of an article, which often stands with its only date. */
const STAND = /^stand:/i;

/** The dates that a page displays around its headline, in ISO 8601 format. Each is `null` if there is none. */
interface VisibleDates {
  readonly published: string | null;
  readonly updated: string | null;
  /** The date after «Stand:», which is also that of publication if there is no other. */
  readonly stand: string | null;
}

/** Returns the first published date and the first update that the page displays around its headline. */
export function visibleDates(opening: Opening, lang: string | null): VisibleDates {
  let published: string | null = null;
  let updated: string | null = null;
  let stand: string | null = null;
  for (const lines of [opening.after.slice(0, LINES.after), opening.before.slice(0, LINES.before)])
    for (const [at, line] of lines.entries()) {
      if (line.text.length > LINES.length || leadsToPost(line)) continue;
      for (const piece of piecesOf(line)) {
        if (!line.datetime && (piece.match(LETTER)?.length ?? 0) > MAX_LETTERS) continue;
        const date = (line.datetime && parseDate(line.datetime, lang)) || parseWrittenDate(piece, lang);
        if (!date) continue;
        if (STAND.test(piece)) stand ??= date;
        if (isUpdateAt(lines, at, piece)) updated ??= date;
        else published ??= date;
      }
    }
  return { published, updated, stand };
}

/** Returns whether a line is a link to a post on a social network, whose date it shows. */
const leadsToPost = ({ element }: OpeningLine): boolean => POST_ADDRESS.test(element.closest('a')?.getAttribute('href') ?? '');

/**
 * Returns whether a piece of the line at an index says that its date is that of an update, in its words or by microdata. If the line before
 * is a label without a date, it counts as well.
 */
export function isUpdateAt(lines: readonly OpeningLine[], at: number, piece: string): boolean {
  const label = lines[at - 1]?.text ?? '';
  if (lines[at]?.element.closest('[itemprop~="dateModified"]')) return true;
  return UPDATED.test(piece) || (label.length < 30 && !/\d/.test(label) && UPDATED.test(label));
}

/** Splits a line that contains two dates, as in «Published 3 March 2026 | Updated 4 March 2026». */
export function piecesOf({ text }: OpeningLine): string[] {
  const at = UPDATED.exec(text)?.index ?? 0;
  return at > 0 && /\d{4}/.test(text.slice(0, at)) ? [text.slice(0, at), text.slice(at)] : text.split(/\s?[|•·]\s?/);
}

const DAY_IN_ADDRESS = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/._-]|$)/;
const WORD_IN_ADDRESS = /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})(?=\/)/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Returns the day that many publishers write into an article's address, as in «/2026/03/04/», «/2026/mar/04/» and «/20260304-». The result
 * is in ISO 8601 format, or `null` if there is no such day.
 */
export function dateOfAddress(url: string): string | null {
  const path = URL.parse(url)?.pathname.slice(0, 500) ?? '';
  const [, year, month, day] = DAY_IN_ADDRESS.exec(path) ?? [];
  if (year) return parseDate(`${year}-${month}-${day}`, null);
  const [, wordYear, word, wordDay] = WORD_IN_ADDRESS.exec(path) ?? [];
  const at = MONTHS.indexOf(word?.toLowerCase() ?? '');
  return wordYear && wordDay && at >= 0
    ? parseDate(`${wordYear}-${String(at + 1).padStart(2, '0')}-${wordDay.padStart(2, '0')}`, null)
    : null;
}
