/** Returns the words of a list that is one string with blanks between the words. An absent list has none. */
export const splitWords = (list: string | null | undefined): string[] => (list ?? '').split(/\s+/).filter(Boolean);

/** Returns the words of a list that is one string with blanks between the words, as a set. */
export const wordSet = (list: string | null | undefined): ReadonlySet<string> => new Set(splitWords(list));
