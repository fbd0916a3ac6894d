/** Returns the words of a list that is written as one string with blanks between the words. Returns an empty array for an absent list. */
export const splitWords = (list: string | null | undefined): string[] => (list ?? '').split(/\s+/).filter(Boolean);

/** Returns the same words as `splitWords`, as a set. */
export const wordSet = (list: string | null | undefined): ReadonlySet<string> => new Set(splitWords(list));
