import { monthOf } from './month-names';

const MAX_LINE = 250;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d\d(?=\D{0,3}(?:$|[|,\d])))(?!\d)/;
const KOREAN = /((?:19|20)\d\d)년\s?(\d{1,2})월\s?(\d{1,2})일/;
/**
 * Matches a word between a day and a year, as in «3. März 2026», «3 de marzo de 2026» and «3rd March, 2026». The word is then looked up as
 * a month.
 */
const DAY_WORD_YEAR =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?,?\s(?:de |del |di |d[’'])?([^\s\d.,/:|-]{2,15})\.?,?\s(?:de |del )?(\d{4})(?!\d)/g;
/** Matches a date with the month first, such as «March 3, 2026» or «Mar. 3rd 2026». */
const WORD_DAY_YEAR = /(?<![^\s(|,.])([^\s\d.,/:|-]{2,15})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/g;
/** The number of years by which the Buddhist calendar, which Thai pages use, is ahead of the Gregorian calendar. */
const BUDDHIST = 543;

/**
 * Finds the first date in a line written for readers: a numeric date, or one with the name of a month in the language `lang` or in English.
 * Returns it as an ISO 8601 day, such as «2026-03-04», or `null` if there is none. In «3/4/2026», the month comes first only if the
 * language is unknown, American English, or English without a region. The time of day is ignored, because a line rarely states its time
 * zone.
 */
export function parseWrittenDate(line: string, lang: string | null): string | null {
  const text = westernDigits(line.slice(0, MAX_LINE));
  if (!/\d/.test(text)) return null;
  const [, y1, m1, d1] = YEAR_FIRST.exec(text) ?? KOREAN.exec(text) ?? [];
  if (y1) return toDay(y1, Number(m1), d1);
  for (const [, day, word, year] of text.matchAll(DAY_WORD_YEAR)) {
    const found = toDay(year, monthOf((word ?? '').toLowerCase(), lang), day);
    if (found) return found;
  }
  for (const [, word, day, year] of text.matchAll(WORD_DAY_YEAR)) {
    const found = toDay(year, monthOf((word ?? '').toLowerCase(), lang), day);
    if (found) return found;
  }
  const [, first, separator, second, year] = YEAR_LAST.exec(text) ?? [];
  if (!first || !year || (year.length === 2 && separator !== '.')) return null;
  const isMonthFirst = Number(second) > 12 || (Number(first) <= 12 && separator === '/' && isAmerican(lang));
  const full = year.length === 2 ? `20${year}` : year;
  return isMonthFirst ? toDay(full, Number(first), second) : toDay(full, Number(second), first);
}

const isAmerican = (lang: string | null): boolean => lang === null || lang === 'en' || lang === 'en-US';

function toDay(year: string | undefined, month: number | undefined, day: string | undefined): string | null {
  if (!year || !month || !day) return null;
  const western = Number(year) > 2400 ? Number(year) - BUDDHIST : Number(year);
  if (western < 1800 || western > 2200) return null;
  const iso = `${western}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day) ? iso : null;
}

/** Replaces Arabic-Indic, Persian, Devanagari, Bengali, Thai and full-width digits with the digits 0 to 9. */
function westernDigits(text: string): string {
  return text.replace(/[\u{660}-\u{669}\u{6F0}-\u{6F9}\u{966}-\u{96F}\u{9E6}-\u{9EF}\u{E50}-\u{E59}\u{FF10}-\u{FF19}]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10].findLast((start) => code >= start) ?? code;
    return String(code - zero);
  });
}
