/** The folded forms of the words that have been folded so far. */
const folded = new Map<string, string>();
/** The maximum number of words that are cached. The words of a language recur, but those of a hostile text must not fill the memory. */
const MOST_WORDS = 50_000;
/** Replacements for letters that are not a basic letter with an accent. */
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
const accents = /(?<=\p{Script=Latin})\p{M}+/gu;

/**
 * Returns a word in a form for comparisons: in lower case, without the accents of Latin letters and without full stops («U.S.» → «us»). The
 * length can change, so that offsets into the word become invalid.
 */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  let key = word.toLowerCase();
  if (/[^a-z]/.test(key)) {
    key = key
      .normalize('NFD')
      .replace(accents, '')
      .normalize('NFC')
      .replace(special, (letter) => LETTERS[letter] ?? letter)
      .replaceAll('.', '');
  }
  if (folded.size > MOST_WORDS) folded.clear();
  folded.set(word, key);
  return key;
}
