/**
 * Encodes words for use in a text directive. Percent-encodes them as UTF-8, including commas, ampersands and hyphens, which separate the
 * parts of a directive.
 */
export const encodeDirective = (words: string): string =>
  // `encodeURIComponent` throws on lone surrogates, so they are replaced first.
  encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
