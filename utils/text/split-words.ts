/** Splits a list that is written as one string with spaces between the words. Returns an empty array if there is no list. */
export const splitWords = (list: string | null | undefined): string[] => (list ?? '').split(/\s+/).filter(Boolean);

/** Returns the same words as `splitWords`, as a set. */
export const wordSet = (list: string | null | undefined): ReadonlySet<string> => new Set(splitWords(list));
