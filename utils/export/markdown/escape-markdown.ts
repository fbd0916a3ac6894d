/** Matches characters that are markup within a line of Markdown (CommonMark 0.31, with GitHub's tables and strikethrough). */
const WITHIN = /[\\`*_[\]<>~|]/g;
/** Matches the beginning of a character reference. For example, `&amp;` would be read as «&». */
const ENTITY = /&(?=#?\w{1,31};)/g;
/** Matches characters that are markup at the beginning of a line: headings, lists, rules, underlined headings. */
const OPENING = /^(\s{0,3})([#+=-]|\d{1,9}(?=[.)](?:\s|$)))/;

/** Escapes text so that nothing in it is markup, and puts it on one line. */
export function escapeMarkdown(words: string): string {
  return words.replace(/\s+/g, ' ').replace(WITHIN, '\\$&').replace(ENTITY, '\\&');
}

/** Escapes the beginning of a line whose words are escaped already, so that it does not begin with markup. */
export function escapeOpening(line: string): string {
  return line.replace(OPENING, (_, blanks: string, mark: string) => (/\d/.test(mark) ? `${blanks}${mark}\\` : `${blanks}\\${mark}`));
}

/** Returns an address within `<…>`, with spaces and angle brackets encoded, because they would end it. */
export const markdownAddress = (address: string): string => `<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>`;
