/**
 * Encodes words as a part of a text directive: percent-encoded UTF-8, including the comma, the ampersand and the hyphen, which have a
 * meaning in the directive.
 */
export const encodeDirective = (words: string): string =>
  // A lone half of a surrogate pair has no UTF-8 encoding.
  encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
