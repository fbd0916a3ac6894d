/** Marks that mean something within a line of Markdown (CommonMark 0.31, with the tables and strikethrough of GitHub). */
const WITHIN = /[\\`*_[\]<>~|]/g;
/** `&amp;` would be read as «&». */
const ENTITY = /&(?=#?\w{1,31};)/g;
/** Marks that mean something at the beginning of a line: headings, lists, rules, underlined headings. */
const OPENING = /^(\s{0,3})([#+=-]|\d{1,9}(?=[.)](?:\s|$)))/;

/** Words as words: nothing in them is markup. One line; whatever parts lines becomes a blank. */
export function escapeMarkdown(words: string): string {
  return words.replace(/\s+/g, ' ').replace(WITHIN, '\\$&').replace(ENTITY, '\\&');
}

/** A line that holds escaped words, so that it does not begin with a mark that means something there. */
export function escapeOpening(line: string): string {
  return line.replace(OPENING, (_, blanks: string, mark: string) => (/\d/.test(mark) ? `${blanks}${mark}\\` : `${blanks}\\${mark}`));
}

/** An address within `<…>`, where blanks and brackets would end it. */
export const markdownAddress = (address: string): string => `<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>`;
