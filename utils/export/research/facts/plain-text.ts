/** Matches control characters, except for tabs and line breaks, and two code points that are no characters. XML forbids most of them. */
const FORBIDDEN = /(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu;

/** Returns a text that every program can read. Each forbidden character becomes one «�», so that all offsets stay the same. */
export const plainText = (text: string): string => text.toWellFormed().replace(FORBIDDEN, '\ufffd');

/** Returns a text that every program can read, on one line. */
export const plainLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim();
