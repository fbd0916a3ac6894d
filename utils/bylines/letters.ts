/**
 * These tests for letters do not use `\p{…}`, because a JavaScript engine takes about a millisecond to build such a character class on
 * first use. The code that reads the metadata is loaded anew for every click, so every click would take that much longer.
 */

/** Matches most letters of scripts without case, from Hebrew to Tibetan and from kana to the presentation forms. */
const CASELESS = /[\u0590-\u1FFF\u2C00-\u2DFF\u3040-\uFEFF\uFF66-\uFFDC]/;

/** The content of a character class that matches Latin, Greek and Cyrillic letters and the digits 0 to 9. */
export const CASED_WORD = 'A-Za-z0-9\\u00C0-\\u024F\\u0370-\\u052F';
/** The content of a character class that matches Western, Arabic-Indic, Persian and Devanagari digits. */
export const DIGIT = '0-9\\u0660-\\u0669\\u06F0-\\u06F9\\u0966-\\u096F';

/** Returns whether the text contains a letter of a script that has case. */
export const hasCase = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();
/** Returns whether the text contains a letter. */
export const hasLetter = (text: string): boolean => hasCase(text) || CASELESS.test(text);
/** Returns whether the text contains a lower-case letter. */
export const hasLower = (text: string): boolean => text !== text.toUpperCase();

/** Returns whether the text begins with a capital or with a character that has no case. */
export const startsWithCapitalOrCaseless = (text: string): boolean => {
  const first = text.slice(0, 1);
  return first !== '' && first === first.toUpperCase();
};
/** Returns whether the text begins with a capital. */
export const startsUpper = (text: string): boolean => text.slice(0, 1) !== text.slice(0, 1).toLowerCase();
