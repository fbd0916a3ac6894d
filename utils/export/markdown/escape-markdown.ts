/** Matches characters that can be markup anywhere in a line of Markdown (CommonMark 0.31 with GitHub's tables and strikethrough). */
const WITHIN = /[\\`*_[\]<>~|]/g;
/** Matches the ampersand of a character reference. Without escaping, `&amp;`, for example, would be read as «&». */
const ENTITY = /&(?=#?\w{1,31};)/g;
/** Matches characters that are markup only at the beginning of a line, where they form headings, lists or thematic breaks. */
const OPENING = /^(\s{0,3})([#+=-]|\d{1,9}(?=[.)](?:\s|$)))/;

/** Escapes text so that it contains no markup, and puts it on one line. */
export function escapeMarkdown(words: string): string {
  return words.replace(/\s+/g, ' ').replace(WITHIN, '\\$&').replace(ENTITY, '\\&');
}

/** Escapes markup at the beginning of a line whose words have already been escaped. */
export function escapeOpening(line: string): string {
  return line.replace(OPENING, (_, blanks: string, mark: string) => (/\d/.test(mark) ? `${blanks}${mark}\\` : `${blanks}\\${mark}`));
}

/**
 * Returns an address in angle brackets. Whitespace, backslashes and angle brackets in it are percent-encoded, because Markdown would
 * misread them.
 */
export const markdownAddress = (address: string): string => `<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>`;
