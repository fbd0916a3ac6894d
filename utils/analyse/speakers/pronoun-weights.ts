/** The weights of a candidate's properties, measured in sentences: each sentence between the candidate and the pronoun costs 1. */
export const WEIGHT = {
  subject: 3,
  /** The previous sentence introduces the candidate with an apposition. */
  introduced: 4,
  /** A pronoun that refers to the candidate is the subject of a sentence. */
  pronounSubject: 4.5,
  /** The candidate spoke last, in this sentence or the previous one, and no other actor has been a subject since. */
  justSpoke: 3.5,
  /** The candidate is the last speaker, and spoke no more than `FOCUS_SENTENCES` sentences ago. */
  spokeLast: 2,
  /** The candidate spoke last, but another person that the pronoun may refer to has been a subject since. */
  spokeBeforeRival: -1,
  /** The candidate is the last speaker, but spoke more than `FOCUS_SENTENCES` sentences ago. */
  spokeLongAgo: 0.5,
  gender: 1,
  hasSpoken: 0.7,
  person: 0.5,
  /** The candidate is mentioned in the possessive. This weight is subtracted. */
  possessive: 1.5,
  /** The candidate is the unnamed source that spoke last. */
  unnamed: 4,
  unnamedGender: 1,
  /** The candidate is a person without a name whom the subject of a sentence has just introduced. */
  stranger: 5,
};
/** The minimum score of a referent. A candidate with a lower score was mentioned too long ago. */
export const LOWEST_SCORE = -7;
/**
 * The minimum lead, in score, of the best candidate for a pronoun over the second best. With this lead, the pronoun is nearly as reliable
 * as a name.
 */
export const CLEAR_LEAD = 4;
/**
 * The minimum lead, in score, of the best candidate for a pronoun over the second best. With a smaller lead, resolving the pronoun is only
 * a guess.
 */
export const SMALL_LEAD = 2;
/** The number of sentences for which the last speaker remains a likely referent. */
export const FOCUS_SENTENCES = 3;
