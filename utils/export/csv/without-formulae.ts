/** Matches characters that spreadsheets ignore or remove before a formula: spaces, control and format characters, and quotation marks. */
const BEFORE = /[\s\p{Z}\p{C}"'`´\p{Pi}\p{Pf}\u201a\u201e＂＇]/u;
/** Matches signs with which a formula begins, also in full width, in small forms, raised or lowered, and others of the same look. */
const SIGN = /[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−‐‑‒]/;
/**
 * Matches the characters after which another cell may begin: the end of a line, and a semicolon or a tab, which separate the cells in a
 * spreadsheet of another country.
 */
const SEPARATOR = /[;\t\r\n]/;
/** The number of ignored characters after which no spreadsheet looks for a formula. */
const MAX_BEFORE = 200;

/**
 * Puts an apostrophe before what a spreadsheet could take for a formula, which could send the content of the table to somebody. Spreadsheets
 * then show a text.
 */
export function withoutFormulae(text: string): string {
  if (!SIGN.test(text)) return text;
  const parts = [beginsFormula(text, 0) ? "'" : ''];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    parts.push(mark);
    if (SEPARATOR.test(mark) && beginsFormula(text, at + 1)) parts.push("'");
  }
  return parts.join('');
}

/** Returns whether a formula begins at a place in a text, after characters that do not count. */
function beginsFormula(text: string, start: number): boolean {
  let at = start;
  while (at < text.length && at - start < MAX_BEFORE && BEFORE.test(text.charAt(at))) at++;
  return SIGN.test(text.charAt(at));
}
