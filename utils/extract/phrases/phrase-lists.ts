/**
 * Lists of phrases, keyed by language. Each list is a string of phrases in lower case, separated by `|`. A phrase ends at the end of a word,
 * or at any letter if it ends with `*`, or at the end of the line if it ends with `$`. A phrase `one…two` has `two` somewhere after `one`.
 */
export type PhraseLists = Readonly<Record<string, string>>;
