import { IS } from './lexicon';

/** The minimum length of a quotation before an unknown verb that reports it, in UTF-16 units. A shorter one may be a name. */
export const MIN_SPEECH_UNITS = 20;
/** The same length for a verb after a comma, before which a name is rarer: «„Nein“, seufzt Roth» (“No,” sighs Roth). */
export const MIN_TAGGED_UNITS = 5;
/** The classes of words that cannot be verbs. */
export const NO_VERB =
  IS.determiner |
  IS.possessive |
  IS.pronoun |
  IS.preposition |
  IS.conjunction |
  IS.coordinator |
  IS.relative |
  IS.adverb |
  IS.time |
  IS.complementiser;
