/** Words as part of a text directive: percent-encoded UTF-8, with the comma, the ampersand and the hyphen, which have a meaning there. */
export const encodeDirective = (words: string): string =>
  // Halves of surrogate pairs have no UTF-8.
  encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
