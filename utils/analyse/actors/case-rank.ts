/** The endings that are rarely those of a nominative. */
const OBLIQUE = /[ąęyiеуюыиієїe]$/u;
/** The endings that are the nominative of some names and an oblique case of others. */
const AMBIGUOUS = /[aая]$/u;

/**
 * Returns a number that is lowest for the nominative among the inflected forms of one name: «Anna Maj» ranks before «Anny Maj». Oblique
 * cases are usually longer, and of forms of one length the ending decides.
 */
export const caseRank = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + word.length + (OBLIQUE.test(word) ? 0.5 : AMBIGUOUS.test(word) ? 0.2 : 0), 0);
