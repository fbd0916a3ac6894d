import { patternOf } from './letter-pattern';

/** The cache of folded words, keyed by the original word. */
const folded = new Map<string, string>();
/** The maximum number of cached words. The words of a language recur, but hostile input must not fill the memory. */
const MOST_WORDS = 50_000;
/** Replacements for letters that cannot be decomposed into a basic letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ʻ: "'",
  '’': "'",
  ʼ: "'",
};
const special = /[øłđıßæœðþʻ’ʼ]/gu;
const everyAccent = (): string => '(?<=\\p{Script=Latin})\\p{M}+';
/** Matches the accents on Latin letters, in a text whose letters and accents are separate characters. */
const accents = patternOf({ plain: () => '(?<=[A-Za-zªºÀ-ÖØ-öø-ɏ])[\u0300-\u036F]+', eastern: everyAccent, unicode: everyAccent }, 'g');

/**
 * Returns a word in the form used for comparisons: in lower case, and without accents on Latin letters or full stops («U.S.» → «us»). The
 * length may change, so offsets into the word become invalid.
 */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  const key = (/[^\0-\x7F]/.test(lower) ? withoutAccents(lower) : lower).replaceAll('.', '');
  if (folded.size > MOST_WORDS) folded.clear();
  folded.set(word, key);
  return key;
}

/** Returns a word in lower case without accents on Latin letters, and with basic letters in place of those that cannot be decomposed. */
function withoutAccents(word: string): string {
  const apart = word.normalize('NFD');
  return apart
    .replace(accents(apart), '')
    .normalize('NFC')
    .replace(special, (letter) => LETTERS[letter] ?? letter);
}
