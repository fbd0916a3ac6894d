import { letterPattern } from './letter-pattern';

const wordIn = letterPattern(({ letters, numbers }) => `[${letters}${numbers}]`);

/** Returns whether a text contains a letter or a number. */
export const hasWords = (text: string): boolean => wordIn(text).test(text);
