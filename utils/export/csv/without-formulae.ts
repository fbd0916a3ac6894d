/** Characters that spreadsheets ignore or remove before a formula: spaces, control and format characters, and quotation marks. */
const BEFORE = `[\\s\\p{Z}\\p{C}"'\`´\\p{Pi}\\p{Pf}\\u201a\\u201e＂＇]`;
/** Characters with which a formula begins, also in full width, in small forms, as superscripts and as other signs of the same look. */
const SIGN = '[=+\\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−‐‑‒]';
const FORMULA = `(?=${BEFORE}{0,200}${SIGN})`;
/** Matches the beginning of a text that is a formula. */
const AT_START = new RegExp(`^${FORMULA}`, 'u');
/**
 * Matches the places in a text where another cell may begin: the beginning of a line, and a place after a semicolon or a tab, which separate
 * the cells in a spreadsheet of another country.
 */
const WITHIN = new RegExp(`[;\\t\\r\\n]${FORMULA}`, 'gu');

/**
 * Puts an apostrophe before what a spreadsheet could take for a formula, which could send the content of the table to somebody. Spreadsheets
 * then show a text.
 */
export const withoutFormulae = (text: string): string => text.replace(WITHIN, "$&'").replace(AT_START, "'");
