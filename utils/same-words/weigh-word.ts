import { isUnspaced } from '../query/scripts-of-words';

/** The weights of words by their number of letters, from 0. Short words are mostly frequent, so two texts share them by chance. */
const BY_LENGTH = [0, 0.2, 0.3, 0.45, 0.7, 0.9, 1.05, 1.15, 1.3] as const;
const NUMBER = /^\d/;
/** Arabic and Hebrew words, which are written without most of their vowels. */
const WITHOUT_VOWELS = /[\u0590-\u06ff]/;
const HAN = /^\p{Script=Han}/u;
const HANGUL = /^\p{Script=Hangul}/u;

/**
 * Returns how much it says that two texts have a folded word in common. A word of five letters weighs about 1, as does a number. A letter of
 * a script without spaces counts as a word and weighs less.
 */
export function weighWord(word: string): number {
  if (NUMBER.test(word)) return 1;
  if (isUnspaced(word)) return HAN.test(word) ? 0.5 : HANGUL.test(word) ? 0.45 : 0.3;
  const letters = WITHOUT_VOWELS.test(word) ? word.length + 2 : word.length;
  return BY_LENGTH[Math.min(letters, BY_LENGTH.length - 1)] ?? 0;
}
