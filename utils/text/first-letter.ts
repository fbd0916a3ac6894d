import { casePattern } from './case-pattern';
import { letterPattern } from './letter-pattern';

/** Matches a text that begins with a capital. */
export const CAPITAL_FIRST = casePattern(({ capitals }) => `^[${capitals}]`);
/** Matches a text that begins with a letter in lower case. */
export const SMALL_FIRST = casePattern(({ smalls }) => `^[${smalls}]`);
/** Matches a text that begins with a number. */
export const NUMBER_FIRST = letterPattern(({ numbers }) => `^[${numbers}]`);
/** Matches a text that contains a letter. */
export const LETTER = letterPattern(({ letters }) => `[${letters}]`);
/** Matches a text that contains a letter or a number. */
export const LETTER_OR_NUMBER = letterPattern(({ letters, numbers }) => `[${letters}${numbers}]`);
