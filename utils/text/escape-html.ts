const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes text for use in HTML and XHTML, including attribute values. Characters that either of them does not allow are removed. */
export const escapeHtml = (words: string): string =>
  words
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"']/g, (mark) => NAMES[mark] ?? mark);

/** Matches control characters, except for tabs and line breaks, and code points that are no characters. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}/gu;
