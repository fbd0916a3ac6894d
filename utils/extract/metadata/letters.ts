/**
 * Tests of letters without `\p{…}`: an engine takes about a millisecond to build each such class the first time, and what reads the
 * metadata runs once a click.
 */

/** Letters of scripts that have no case, roughly: Hebrew to Tibetan, kana to presentation forms. */
const CASELESS = /[\u0590-\u1FFF\u2C00-\u2DFF\u3040-\uFEFF\uFF66-\uFFDC]/;

/** For a character class: Latin, Greek and Cyrillic letters, and digits. */
export const CASED_WORD = 'A-Za-z0-9\\u00C0-\\u024F\\u0370-\\u052F';
/** For a character class: Western, Arabic-Indic, Persian and Devanagari digits. */
export const DIGIT = '0-9\\u0660-\\u0669\\u06F0-\\u06F9\\u0966-\\u096F';

export const hasCase = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();
export const hasLetter = (text: string): boolean => hasCase(text) || CASELESS.test(text);
export const hasLower = (text: string): boolean => text !== text.toUpperCase();

/** Whether a text begins with a capital, or with what has no case. */
export const startsHigh = (text: string): boolean => {
  const first = text.slice(0, 1);
  return first !== '' && first === first.toUpperCase();
};
/** Whether a text begins with a capital. */
export const startsUpper = (text: string): boolean => text.slice(0, 1) !== text.slice(0, 1).toLowerCase();
